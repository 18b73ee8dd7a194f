import { documentKinds } from '@civic/content/document-kinds';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { Download } from '@civic/content/views';
import type { DownloadsBlock } from '@civic/payload-types';
import { formatBytes, formatLanguages } from '@civic/ui/format/file-facts';
import { formatDay, localDate, machineDay } from '@civic/ui/format/instant';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';
import { useId } from 'react';

import type { BlockContext } from '../block-context';
import { present } from '../stored-values';
import styles from './downloads.module.css';

export interface DownloadsProps {
  heading: string;
  intro: string | null;
  downloads: Download[];
  locale: SiteLanguage;
  timeZone: string;
}

type Place = Pick<DownloadsProps, 'locale' | 'timeZone'>;

/** Kind, size, pages and, where it is not that of the page alone, language. */
function factsOf({ bytes, kind, languages, pages }: Download, locale: SiteLanguage): string[] {
  const { downloads } = messages(locale);
  const count = kind === 'pptx' || kind === 'odp' ? downloads.slides : downloads.pages;
  const isExpected = languages.length === 0 || (languages.length === 1 && languages[0] === locale);
  return [
    kind.toUpperCase(),
    formatBytes(locale, bytes),
    ...(pages === null ? [] : [count(pages)]),
    ...(isExpected ? [] : [downloads.inLanguages(formatLanguages(locale, languages))]),
  ];
}

function Changed({ changedAt, locale, timeZone }: Place & Pick<Download, 'changedAt'>) {
  const day = localDate(changedAt, timeZone);
  if (!day) return null;
  const text = messages(locale).downloads.updated(formatDay(locale, changedAt, timeZone));
  return <time dateTime={machineDay(day)}>{text}</time>;
}

function Item({ download, locale, timeZone }: Place & { download: Download }) {
  const facts = useId();
  const { changedAt, description, kind, languages, path, title, writtenIn } = download;
  const lang = writtenIn === locale ? undefined : writtenIn;
  return (
    <li className={styles.item}>
      <a
        className={styles.title}
        href={path}
        type={documentKinds[kind]}
        hrefLang={languages.length === 1 ? languages[0] : undefined}
        lang={lang}
        aria-describedby={facts}
      >
        {title}
      </a>
      {description && (
        <p className={styles.description} lang={lang}>
          {description}
        </p>
      )}
      <p className={styles.facts} id={facts}>
        {`${factsOf(download, locale).join(' · ')} · `}
        <Changed changedAt={changedAt} locale={locale} timeZone={timeZone} />
      </p>
    </li>
  );
}

/** Documents to download, each with what a visitor wants to know before a download. */
export function Downloads({ heading, intro, downloads, locale, timeZone }: DownloadsProps) {
  if (downloads.length === 0) return null;
  return (
    <Section heading={heading} intro={intro}>
      <ul role="list" className={styles.list}>
        {downloads.map((download) => (
          <Item key={download.id} download={download} locale={locale} timeZone={timeZone} />
        ))}
      </ul>
    </Section>
  );
}

export async function resolveDownloads(block: DownloadsBlock, context: BlockContext): Promise<DownloadsProps | null> {
  const { locale, site } = context;
  const downloads = await context.downloads(block.documents);
  if (downloads.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(locale).headings.downloads,
    intro: present(block.intro),
    downloads,
    locale,
    timeZone: site.timeZone,
  };
}
