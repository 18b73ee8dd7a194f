import type { AdminLanguage } from '@civic/content/admin-languages';
import Link from 'next/link';

import type { ReleaseView } from '../../time/releases/plan';
import type { Moments } from './moments';
import type { DashboardTexts } from './texts';

interface Props {
  releases: ReleaseView[];
  adminRoute: string;
  language: AdminLanguage;
  moments: Moments;
  texts: DashboardTexts;
}

/** Failed and overdue changes: above everything else, until they are resolved. */
export const Trouble = ({ releases, adminRoute, language, moments, texts }: Props) => (
  <section aria-labelledby="civic-trouble" className="civic-trouble">
    <h2 id="civic-trouble">{texts.trouble}</h2>
    <ul className="civic-rows">
      {releases.map(({ id, dueAt, error, overdue, title }) => (
        <li key={id}>
          <Link href={`${adminRoute}/collections/releases/${id}`} prefetch={false}>
            {title}
          </Link>
          <span>
            {[overdue ? texts.overdue : texts.failed, dueAt && moments.full(dueAt)].filter(Boolean).join(', ')}
          </span>
          {error && <span>{error[language]}</span>}
        </li>
      ))}
    </ul>
  </section>
);
