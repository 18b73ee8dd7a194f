import type { SiteLanguage } from '@civic/content/site-languages';
import { Button } from '@civic/ui/actions/button';
import { messages } from '@civic/ui/messages/messages';
import type { MouseEvent } from 'react';

import { explorerAddress } from './addresses';
import styles from './explorer.module.css';

interface ResultCountProps {
  locale: SiteLanguage;
  total: number;
  shown: number;
  isLoading: boolean;
  hasFailed: boolean;
}

/** The number of announcements, announced to screen readers whenever it changes. */
export function ResultCount({ locale, total, shown, isLoading, hasFailed }: ResultCountProps) {
  const { count, loading, shownOf } = messages(locale).explorer;
  const settled = shown < total ? shownOf(shown, total) : count(total);
  return (
    <p role="status" className={styles.count}>
      {isLoading ? loading : hasFailed ? '' : settled}
    </p>
  );
}

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

/** An error message with a retry button, for the list or more of it. */
export function LoadError({ locale, onRetry }: { locale: SiteLanguage; onRetry: () => void }) {
  const { error, retry } = messages(locale).explorer;
  return (
    <div role="alert" className={styles.error}>
      <p>{error}</p>
      <Button variant="secondary" onClick={onRetry}>
        {retry}
      </Button>
    </div>
  );
}

/** Clears all filters, in place once the page is hydrated. */
export function ClearLink({ locale, onClear }: { locale: SiteLanguage; onClear: () => void }) {
  const clear = (event: MouseEvent) => {
    event.preventDefault();
    onClear();
  };
  return (
    <a className={styles.clear} href={explorerAddress(locale, {})} onClick={clear}>
      {messages(locale).explorer.clear}
    </a>
  );
}
