import type { SiteLanguage } from '@civic/content/site-languages';
import type { ReactNode } from 'react';

import type { Alternates } from '../../platform/urls/alternates';
import { LanguageSwitch } from './header/language-switch';
import styles from './frame.module.css';

interface PageFrameProps {
  locale: SiteLanguage;
  alternates: Alternates;
  children: ReactNode;
}

/**
 * The parts of the layout that a page provides: its content, and the language switch, which depends on the page. The layout's
 * grid moves the switch into the ribbon at the top.
 */
export function PageFrame({ locale, alternates, children }: PageFrameProps) {
  return (
    <>
      <div className={`container ${styles.languages}`}>
        <LanguageSwitch locale={locale} alternates={alternates} />
      </div>
      <main id="content" className={styles.main} tabIndex={-1}>
        {children}
      </main>
    </>
  );
}
