import { listPath } from '@civic/content/paths';
import type { SectionType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { messages } from '@civic/ui/messages/messages';
import type { ReactNode } from 'react';

import styles from './article-columns.module.css';
import { Content } from './content';

interface Context {
  /** The section of the document; the link to its list ends the context column. */
  section: SectionType;
  initiative: { title: string; path: string } | null;
  cities: readonly { id: string; name: string; path: string }[];
  texts: { about: string; initiative: string; cities: string };
}

interface ArticleColumnsProps {
  locale: SiteLanguage;
  context: Context;
  children: ReactNode;
}

function ArticleContext({ locale, context }: Omit<ArticleColumnsProps, 'children'>) {
  const { section, initiative, cities, texts } = context;
  return (
    <aside className={styles.context} aria-label={texts.about}>
      {initiative && (
        <div>
          <h2>{texts.initiative}</h2>
          <a href={initiative.path}>{initiative.title}</a>
        </div>
      )}
      {cities.length > 0 && (
        <div>
          <h2>{texts.cities}</h2>
          <ul role="list" className={styles.cities}>
            {cities.map(({ id, name, path }) => (
              <li key={id}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ArrowLink href={listPath(section, locale)} label={messages(locale).sections[section].all} />
    </aside>
  );
}

/** The text of an article next to its initiative, its cities and the link to the list. */
export function ArticleColumns({ locale, context, children }: ArticleColumnsProps) {
  return (
    <Content>
      <div className={styles.columns}>
        <div className={styles.text}>{children}</div>
        <ArticleContext locale={locale} context={context} />
      </div>
    </Content>
  );
}
