import { toAdminLanguage } from '@civic/content/admin-languages';
import type { CollectionSlug, ServerProps } from 'payload';

import { siteUrlOf } from '../../platform/site-url';
import { languageName } from '../../platform/words/language-name';
import { publicLinks } from './public-links';

const texts = {
  bg: { label: 'Вижте на сайта', inLanguage: (name: string) => `на ${name}` },
  en: { label: 'View on site', inLanguage: (name: string) => `in ${name}` },
};

interface Props extends Pick<ServerProps, 'id' | 'i18n' | 'payload'> {
  /** The collection whose document is edited; without it, the home page is. */
  collection?: CollectionSlug;
}

/** Links from a published document to its pages on the site. */
export async function SiteLinks({ collection, id, i18n, payload }: Props) {
  const row = await publicRow(payload, collection, id);
  const links = publicLinks(siteUrlOf(payload), collection ?? 'home', row);
  if (links.length === 0) return null;
  const language = toAdminLanguage(i18n.language);
  const { label, inLanguage } = texts[language];
  return (
    <span className="civic-site-links">
      <span className="civic-site-links__label">{label}</span>
      {links.map(({ locale, href }) => (
        <a
          key={locale}
          href={href}
          target="_blank"
          rel="noreferrer"
          aria-label={`${locale.toUpperCase()}: ${label} ${inLanguage(languageName(locale, language))}`}
        >
          {locale.toUpperCase()}
        </a>
      ))}
    </span>
  );
}

async function publicRow(payload: Props['payload'], collection: Props['collection'], id: Props['id']) {
  if (!collection) return payload.db.findGlobal({ slug: 'home' });
  if (id === undefined) return null;
  return payload.db.findOne<{ id: string }>({ collection, where: { id: { equals: id } } });
}
