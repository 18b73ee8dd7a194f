import Link from 'next/link';

import type { Moments } from './moments';
import type { DashboardTexts } from './texts';
import type { Transition } from './transitions';

interface Props {
  transitions: Transition[];
  adminRoute: string;
  moments: Moments;
  texts: DashboardTexts;
}

/** The coming automatic changes of the site, as a timeline. */
export const UpcomingList = ({ transitions, adminRoute, moments, texts }: Props) => (
  <ol className="civic-timeline">
    {transitions.map(({ path, kind, at, title }) => (
      <li key={`${path} ${kind}`} data-kind={kind}>
        <span className="civic-timeline__moment">
          {at ? <time dateTime={at}>{moments.full(at)}</time> : texts.withoutDate}
        </span>
        <Link href={`${adminRoute}/collections/${path}`} prefetch={false}>
          {title ?? texts.untitled}
        </Link>
        {kind === 'withoutDate' ? null : <span className="civic-timeline__what">{texts[kind]}</span>}
      </li>
    ))}
  </ol>
);
