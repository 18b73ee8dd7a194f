import type { AdminLanguage } from '@civic/content/admin-languages';
import Link from 'next/link';

import type { Translate } from '../../platform/words/admin-texts';
import type { ReleaseView } from '../../time/releases/plan';
import type { Moments } from './moments';

interface Props {
  releases: ReleaseView[];
  adminRoute: string;
  language: AdminLanguage;
  moments: Moments;
  t: Translate;
}

const troubleOf = ({ overdue, state }: Pick<ReleaseView, 'overdue' | 'state'>) =>
  state === 'undecided' ? 'undecided' : overdue ? 'overdue' : 'failed';

/** Failed and overdue releases, and those that need a decision: above everything else, until they are resolved. */
export const Trouble = ({ releases, adminRoute, language, moments, t }: Props) => (
  <section aria-labelledby="civic-trouble" className="civic-trouble">
    <h2 id="civic-trouble">{t('dashboardPage:trouble')}</h2>
    <ul className="civic-rows">
      {releases.map(({ id, dueAt, error, overdue, state, title }) => (
        <li key={id}>
          <Link href={`${adminRoute}/collections/releases/${id}`} prefetch={false}>
            {title}
          </Link>
          <span>
            {[t(`dashboardPage:${troubleOf({ overdue, state })}`), dueAt && moments.full(dueAt)]
              .filter(Boolean)
              .join(', ')}
          </span>
          {error && <span>{error[language]}</span>}
        </li>
      ))}
    </ul>
  </section>
);
