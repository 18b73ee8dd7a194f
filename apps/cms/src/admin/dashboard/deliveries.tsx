import type { AdminLanguage } from '@civic/content/admin-languages';
import Link from 'next/link';

import type { Translate } from '../../platform/words/admin-texts';
import { secondsBetween } from '../delivery/sentence';
import type { DashboardData } from './load';
import type { Moments } from './moments';

interface Props {
  deliveries: DashboardData['deliveries'];
  adminRoute: string;
  moments: Moments;
  language: AdminLanguage;
  t: Translate;
}

/** The state of deliveries: whether visitors see the published content. */
export const Deliveries = ({ deliveries, adminRoute, moments, language, t }: Props) => {
  const { waiting, lastLive } = deliveries;
  return (
    <>
      <p className="civic-delivery" data-state={waiting > 0 ? 'waiting' : 'fine'}>
        {waiting > 0 ? (
          <Link href={`${adminRoute}/collections/deliveries`} prefetch={false}>
            {t('dashboardPage:deliveriesWaiting', { count: waiting })}
          </Link>
        ) : (
          t('dashboardPage:deliveriesFine')
        )}
      </p>
      {lastLive ? (
        <p className="civic-delivery__last">
          {t('dashboardPage:lastSeen', {
            title: lastLive.title,
            ago: moments.ago(lastLive.at),
            seconds: secondsBetween(lastLive.savedAt, lastLive.at, language),
          })}
        </p>
      ) : null}
    </>
  );
};
