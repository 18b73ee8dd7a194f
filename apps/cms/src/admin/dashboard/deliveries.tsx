import type { AdminLanguage } from '@civic/content/admin-languages';
import { intlLocale } from '@civic/ui/messages/messages';
import Link from 'next/link';

import type { Translate } from '../../platform/words/admin-texts';
import type { DashboardData } from './load';
import type { Moments } from './moments';

interface Props {
  deliveries: DashboardData['deliveries'];
  adminRoute: string;
  moments: Moments;
  language: AdminLanguage;
  t: Translate;
}

const secondsBetween = (earlier: string, later: string) => (Date.parse(later) - Date.parse(earlier)) / 1000;

/** The state of deliveries: whether visitors see the published content. */
export const Deliveries = ({ deliveries, adminRoute, moments, language, t }: Props) => {
  const { waiting, lastLive } = deliveries;
  const inSeconds = new Intl.NumberFormat(intlLocale(language), { maximumFractionDigits: 1 });
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
            seconds: inSeconds.format(secondsBetween(lastLive.savedAt, lastLive.at)),
          })}
        </p>
      ) : null}
    </>
  );
};
