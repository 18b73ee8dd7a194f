import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import type { ReactNode } from 'react';

import type { NavigationView } from '../../data/globals/navigation';
import type { SiteView } from '../../data/globals/site';
import styles from './frame.module.css';
import { SiteFooter } from './footer/site-footer';
import { SiteHeader } from './header/site-header';

interface SiteFrameProps {
  locale: SiteLanguage;
  site: SiteView;
  navigation: NavigationView;
  children: ReactNode;
}

/** The frame of every page: skip link, header and footer. */
export function SiteFrame({ locale, site, navigation, children }: SiteFrameProps) {
  return (
    <div className={styles.frame}>
      <a className="skip-link" href="#content">
        {messages(locale).shell.skipToContent}
      </a>
      <SiteHeader locale={locale} site={site} navigation={navigation} />
      {children}
      <SiteFooter locale={locale} site={site} navigation={navigation} />
    </div>
  );
}
