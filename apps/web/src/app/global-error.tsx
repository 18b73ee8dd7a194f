'use client';

import { messages } from '@civic/ui/messages/messages';
import '@civic/ui/styles/global.css';

import { homePath } from '@civic/content/paths';
import { defaultLanguage, siteLanguages } from '@civic/content/site-languages';
import { Button } from '@civic/ui/actions/button';

import styles from '../components/status/global-error.module.css';

/** The whole document for a failure of the layout. It uses every language, because the visitor's is unknown. */
export default function GlobalError({ retry }: { retry: () => void }) {
  return (
    <html lang={defaultLanguage}>
      <body>
        <title>{messages(defaultLanguage).status.unavailableTitle}</title>
        <main className={`container ${styles.page}`}>
          {siteLanguages.map((locale) => {
            const texts = messages(locale).status;
            const Heading = locale === defaultLanguage ? 'h1' : 'h2';
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
