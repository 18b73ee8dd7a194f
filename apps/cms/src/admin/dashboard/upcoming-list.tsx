import Link from 'next/link';

import type { Translate } from '../../platform/words/admin-texts';
import type { Moments } from './moments';
import type { Transition } from './transitions';

interface Props {
  transitions: Transition[];
  adminRoute: string;
  moments: Moments;
  t: Translate;
}

/** The coming automatic changes of the site, as a timeline. */
export const UpcomingList = ({ transitions, adminRoute, moments, t }: Props) => (
  <ol className="civic-timeline">
    {transitions.map(({ path, kind, at, title }) => (
      <li key={`${path} ${kind}`} data-kind={kind}>
        <span className="civic-timeline__moment">
          {at ? <time dateTime={at}>{moments.full(at)}</time> : t('dashboardPage:withoutDate')}
        </span>
        <Link href={`${adminRoute}/collections/${path}`} prefetch={false}>
          {title ?? t('dashboardPage:untitled')}
        </Link>
        {kind === 'withoutDate' ? null : (
          <span className="civic-timeline__what">{t(`dashboardPage:kinds:${kind}`)}</span>
        )}
      </li>
    ))}
  </ol>
);
