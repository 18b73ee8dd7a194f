import type { SiteLanguage } from '@civic/content/site-languages';
import { ButtonLink } from '@civic/ui/actions/button';
import { messages } from '@civic/ui/messages/messages';

import styles from './pager.module.css';

interface PagerProps {
  locale: SiteLanguage;
  /** The number of the page, from 1. */
  number: number;
  count: number;
  addressOf: (number: number) => string;
}

/** Links to the previous and the next page of a list; nothing if it has a single page. */
export function Pager({ locale, number, count, addressOf }: PagerProps) {
  if (count <= 1) return null;
  const { label, pageOf, previous, next } = messages(locale).paging;
  const step = (to: number, text: string) => (
    <ButtonLink link={{ label: text, href: addressOf(to), external: false }} locale={locale} variant="secondary" />
  );
  return (
    <nav className={styles.pager} aria-label={label}>
      {number > 1 && step(number - 1, previous)}
      {number < count && step(number + 1, next)}
      <p className={styles.position}>{pageOf(number, count)}</p>
    </nav>
  );
}
