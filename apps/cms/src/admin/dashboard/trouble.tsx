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

/** Failed and overdue changes: above everything else, until they are resolved. */
export const Trouble = ({ releases, adminRoute, language, moments, t }: Props) => (
  <section aria-labelledby="civic-trouble" className="civic-trouble">
    <h2 id="civic-trouble">{t('dashboardPage:trouble')}</h2>
    <ul className="civic-rows">
      {releases.map(({ id, dueAt, error, overdue, title }) => (
        <li key={id}>
          <Link href={`${adminRoute}/collections/releases/${id}`} prefetch={false}>
            {title}
          </Link>
          <span>
            {[overdue ? t('dashboardPage:overdue') : t('dashboardPage:failed'), dueAt && moments.full(dueAt)]
              .filter(Boolean)
              .join(', ')}
          </span>
          {error && <span>{error[language]}</span>}
        </li>
      ))}
    </ul>
  </section>
);
