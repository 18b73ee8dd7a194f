import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import type { MouseEvent } from 'react';

import styles from './explorer.module.css';

interface MoreLinkProps {
  locale: SiteLanguage;
  /** The next page of the list, for use without JavaScript and in a new tab. */
  href: string;
  isLoading: boolean;
  onMore: () => void;
}

/** A link to older announcements; a plain click appends them to the list instead. */
export function MoreLink({ locale, href, isLoading, onMore }: MoreLinkProps) {
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!isLoading) onMore();
  };
  return (
    <a className={styles.more} href={href} onClick={follow} aria-disabled={isLoading || undefined}>
      {messages(locale).explorer.older}
    </a>
  );
}
