import type { FedType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import { feedPath, feedTypes, type FeedKind } from '../../platform/urls/feed-addresses';
import styles from './feed-links.module.css';

/** Links to the feeds and the calendar of a type. */
export function FeedLinks({ locale, type }: { locale: SiteLanguage; type: FedType }) {
  const { of, names } = messages(locale).feeds;
  return (
    <section className={styles.follow} aria-labelledby="follow" data-print="none">
      <h2 id="follow" className={styles.title}>
        {of[type].follow}
      </h2>
      <ul role="list" className={styles.links}>
        {(Object.keys(feedTypes) as FeedKind[]).map((kind) => (
          <li key={kind}>
            <a href={feedPath(type, kind, locale)} type={feedTypes[kind]} className={styles.link}>
              {names[kind]}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
