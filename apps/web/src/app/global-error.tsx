'use client';

import '@civic/ui/styles/global.css';

import { defaultLocale, locales } from '@civic/content/locales';
import { homePath } from '@civic/content/paths';
import { Button } from '@civic/ui/actions/button';

import styles from '../components/status/global-error.module.css';
import { statusTexts } from '../i18n/status';

/** When the layout itself fails: the whole document, in every language, for nothing is known of the visitor's. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang={defaultLocale}>
      <body>
        <title>{statusTexts[defaultLocale].unavailableTitle}</title>
        <main className={`container ${styles.page}`}>
          {locales.map((locale) => {
            const texts = statusTexts[locale];
            const Heading = locale === defaultLocale ? 'h1' : 'h2';
            return (
              <section key={locale} lang={locale} className="stack">
                <Heading>{texts.unavailableTitle}</Heading>
                <p>{texts.unavailableText}</p>
                <p className={styles.actions}>
                  <Button onClick={() => retry()}>{texts.retry}</Button>
                  <a href={homePath(locale)}>{texts.toHome}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
