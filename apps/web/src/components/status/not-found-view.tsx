import { locales, type Locale } from '@civic/content/locales';
import { homePath } from '@civic/content/paths';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { PageHeader } from '@civic/ui/layout/page-header';
import { Section } from '@civic/ui/layout/section';

import type { OtherLanguage } from '../../data/other-language';
import { shellTexts } from '../../i18n/shell';
import { statusTexts } from '../../i18n/status';
import { Content } from '../content/content';
import { sectionLinks } from '../shell/menu-links';
import { PageFrame } from '../shell/page-frame';
import styles from './not-found-view.module.css';

const homes = Object.fromEntries(locales.map((locale) => [locale, homePath(locale)]));

interface NotFoundViewProps {
  locale: Locale;
  /** The same document where it does exist. */
  other: OtherLanguage | null;
}

/** In place of a page that is not there: says so, names the other language that has it, and offers the sections. */
export function NotFoundView({ locale, other }: NotFoundViewProps) {
  const texts = statusTexts[locale];
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
              {shellTexts[other.locale].languageName}
            </span>
          </p>
        )}
      </PageHeader>
      <Content>
        <Section heading={texts.notFoundNext} numbered={false}>
          <ul role="list" className={styles.links}>
            {[{ href: homePath(locale), label: shellTexts[locale].home }, ...sectionLinks(locale)].map((link) => (
              <li key={link.href}>
                <ArrowLink href={link.href} label={link.label} />
              </li>
            ))}
          </ul>
        </Section>
      </Content>
    </PageFrame>
  );
}
