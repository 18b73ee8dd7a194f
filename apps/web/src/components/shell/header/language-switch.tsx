import { homePath } from '@civic/content/paths';
import { otherLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import type { Alternates } from '../../../platform/urls/alternates';
import styles from './language-switch.module.css';

interface LanguageSwitchProps {
  locale: SiteLanguage;
  /** The paths of this page by language, for the languages in which it exists. */
  alternates: Alternates;
}

/**
 * Links to this page in the other languages, or to the home page of a language in which it does not exist. A page that exists
 * in no other language has a note instead.
 */
export function LanguageSwitch({ locale, alternates }: LanguageSwitchProps) {
  const isAlone = otherLanguages(locale).every((other) => alternates[other] === undefined);
  return (
    <nav className={styles.switch} aria-label={messages(locale).shell.language}>
      {otherLanguages(locale).map((other, index) => {
        const path = alternates[other];
        const texts = messages(other).shell;
        return (
          <p key={other} className={styles.language}>
            {isAlone && index === 0 && <span>{messages(locale).shell.onlyInThisLanguage}</span>}
            <a href={path ?? homePath(other)} hrefLang={other} lang={other}>
              {path === undefined ? texts.siteInThisLanguage : texts.languageName}
            </a>
          </p>
        );
      })}
    </nav>
  );
}
