import { otherLocales, type Locale } from '@civic/content/locales';
import { homePath } from '@civic/content/paths';

import type { Alternates } from '../../../platform/urls/alternates';
import { shellTexts } from '../../../i18n/shell';
import styles from './language-switch.module.css';

interface LanguageSwitchProps {
  locale: Locale;
  /** Where this page stands in each language in which it exists. */
  alternates: Alternates;
}

/** Leads to this page in the other languages; where there is none it says so, and leads to that language's home page. */
export function LanguageSwitch({ locale, alternates }: LanguageSwitchProps) {
  return (
    <nav className={styles.switch} aria-label={shellTexts[locale].language}>
      {otherLocales(locale).map((other) => {
        const path = alternates[other];
        const texts = shellTexts[other];
        return (
          <p key={other} className={styles.language}>
            {path === undefined && <span>{shellTexts[locale].onlyInThisLanguage}</span>}
            <a href={path ?? homePath(other)} hrefLang={other} lang={other}>
              {path === undefined ? texts.siteInThisLanguage : texts.languageName}
            </a>
          </p>
        );
      })}
    </nav>
  );
}
