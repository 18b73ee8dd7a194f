import Link from 'next/link';

import type { DashboardData } from './load';
import type { Moments } from './moments';
import type { DashboardTexts } from './texts';

interface Props {
  deliveries: DashboardData['deliveries'];
  adminRoute: string;
  moments: Moments;
  texts: DashboardTexts;
}

const secondsBetween = (earlier: string, later: string) => (Date.parse(later) - Date.parse(earlier)) / 1000;

/** The state of deliveries: whether visitors see the published content. */
export const Deliveries = ({ deliveries, adminRoute, moments, texts }: Props) => {
  const { waiting, lastLive } = deliveries;
  return (
    <>
      <p className="civic-delivery" data-state={waiting > 0 ? 'waiting' : 'fine'}>
        {waiting > 0 ? (
          <Link href={`${adminRoute}/collections/deliveries`} prefetch={false}>
            {texts.deliveriesWaiting(waiting)}
          </Link>
        ) : (
          texts.deliveriesFine
        )}
      </p>
      {lastLive ? (
        <p className="civic-delivery__last">
          {texts.lastSeen}: {lastLive.title}, {moments.ago(lastLive.at)} (
          {secondsBetween(lastLive.savedAt, lastLive.at).toFixed(1)} s)
        </p>
      ) : null}
    </>
  );
};
