import { addressedTypes, type AddressedType } from '@civic/content/content-types';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { ValidationError, type CollectionConfig, type PayloadRequest, type Plugin } from 'payload';

import { plainRow, readMainRow } from '../../platform/rows/main-row';
import { isRow, textOf } from '../../platform/rows/raw-row';
import { say } from '../../platform/words/validators';
import { isReleasing } from '../status-hook';
import type { Taken } from './claims';
import { slugsOf, type PublicSlugs } from './public-slugs';
import { takenNow, writtenLocale } from './taken';
import { takenWords } from './taken-words';

/** The addresses that a document has in its newest edits, in every language. */
async function newestSlugs(req: PayloadRequest, collection: AddressedType, id: string): Promise<PublicSlugs> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
    req,
  });
  const row: unknown = docs[0]?.version;
  return isRow(row) ? slugsOf(plainRow(row)) : {};
}

interface Checked {
  slugs: PublicSlugs;
  languages: readonly SiteLanguage[];
  /** What keeps the document from an address; everything by default. */
  counts?: (taken: Taken) => boolean;
}

/** @throws ValidationError when one of the addresses is another document's, or is reserved for one. */
async function assertFree(
  req: PayloadRequest,
  type: AddressedType,
  id: string | undefined,
  { slugs, languages, counts = () => true }: Checked,
): Promise<void> {
  for (const locale of languages) {
    const slug = slugs[locale];
    const address = slug && { type, locale, slug };
    const taken = address && (await takenNow(req, address, id)).find(counts);
    if (!address || !taken) continue;
    const errors = [{ path: 'slug', message: say(takenWords(address, taken), { req }) }];
    throw new ValidationError({ collection: type, ...(id && { id }), errors, req }, req.t);
  }
}

const isReserved = ({ kind }: Taken) => kind === 'reserved';

const watch = (collection: CollectionConfig, type: AddressedType): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [
      ...(collection.hooks?.beforeChange ?? []),
      async ({ data, operation, originalDoc, req }) => {
        const written = writtenLocale(req);
        if (operation === 'create' && written) {
          // A new document has its address at once, if only as a draft; one that is taken is refused by the database.
          const slugs = { [written]: textOf(data.slug) };
          await assertFree(req, type, undefined, { slugs, languages: [written], counts: isReserved });
        }
        if (operation !== 'update' || data._status !== 'published' || isReleasing(req)) return;
        if (req.context.isRestoringVersion) return;
        const id = String(originalDoc?.id);
        const languages = siteLanguages.filter((language) => language !== written);
        await assertFree(req, type, id, { slugs: await newestSlugs(req, type, id), languages });
      },
    ],
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      async ({ doc, req }) => {
        // A version that is restored is known in all languages only once it is written.
        if (!req.context.isRestoringVersion || doc._status !== 'published' || isReleasing(req)) return;
        const id = String(doc.id);
        const slugs = slugsOf((await readMainRow(req, type, id)) ?? {});
        await assertFree(req, type, id, { slugs, languages: siteLanguages });
      },
    ],
  },
});

/**
 * Checks the addresses of a publication in all languages: a form publishes them all, and Payload validates only the one that it shows.
 * Otherwise a document would take the address that a scheduled release needs, which then fails.
 */
export const checkAllLanguages: Plugin = (config) => ({
  ...config,
  collections: config.collections?.map((collection) => {
    const type = addressedTypes.find((candidate) => candidate === collection.slug);
    return type ? watch(collection, type) : collection;
  }),
});
