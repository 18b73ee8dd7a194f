import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload';

import type { WrittenCollection } from '../content/documents';
import { inLocale } from '../in-locale';
import { languagesToWrite, type DemoLanguage } from '../localized';
import type { DocumentSeed } from '../seedable';
import { withRowIds } from '../with-row-ids';
import type { KnownIds } from './known-ids';

/**
 * Writes one document in every language and publishes it with the last, as an editor would: the CMS creates the slugs, and visitors
 * never see a partial document. Returns its id.
 */
export async function createWritten<Collection extends WrittenCollection>(
  req: PayloadRequest,
  collection: Collection,
  seed: DocumentSeed<Collection>,
  ids: KnownIds,
): Promise<string> {
  const { payload } = req;
  // `DocumentSeed` is made of the same generated types: in one language it has the shape that the CMS takes.
  const { first, others } = languagesToWrite();
  const dataIn = (locale: DemoLanguage) =>
    inLocale(seed.data, locale, ids.of) as RequiredDataFromCollectionSlug<WrittenCollection>;
  const draft = await payload.create({
    collection: collection as WrittenCollection,
    data: { ...dataIn(first), ...(others.length === 0 && { _status: 'published' }) },
    locale: first,
    draft: others.length > 0,
    depth: 0,
    req,
  });
  for (const [index, locale] of others.entries()) {
    const isLast = index === others.length - 1;
    await payload.update({
      collection: collection as WrittenCollection,
      id: draft.id,
      data: { ...withRowIds({ ...dataIn(locale) }, draft), _status: isLast ? 'published' : 'draft' },
      locale,
      draft: !isLast,
      depth: 0,
      req,
    });
  }
  return draft.id;
}
