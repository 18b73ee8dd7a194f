import { homePath } from '@civic/content/paths';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';

import type { OtherLanguage } from '../../data/addresses/languages';
import { Content } from '../content/content';
import { PageFrame } from '../shell/page-frame';
import styles from './not-found-view.module.css';
import { OnwardLinks } from './onward-links';

const homes = Object.fromEntries(siteLanguages.map((locale) => [locale, homePath(locale)]));

interface NotFoundViewProps {
  locale: SiteLanguage;
  /** The same document in a language in which it exists. */
  other: OtherLanguage | null;
}

/** The 404 page: an explanation, a link to another language that has the document, and the sections. */
export function NotFoundView({ locale, other }: NotFoundViewProps) {
  const texts = messages(locale).status;
  return (
    <PageFrame locale={locale} alternates={other ? { [other.locale]: other.path } : homes}>
      <PageHeader
        locale={locale}
        eyebrow={<span className="tabular">404</span>}
        title={other ? texts.elsewhereTitle : texts.notFoundTitle}
        lead={other ? texts.elsewhereText : texts.notFoundText}
      >
        {other && (
          <p className={styles.other}>
            <a href={other.path} hrefLang={other.locale} lang={other.locale}>
              {other.title}
            </a>
            <span className={styles.language} lang={other.locale}>
              {messages(other.locale).shell.languageName}
            </span>
          </p>
        )}
      </PageHeader>
      <Content>
        <OnwardLinks locale={locale} />
      </Content>
    </PageFrame>
  );
}
