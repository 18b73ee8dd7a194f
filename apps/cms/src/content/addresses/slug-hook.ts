import type { AddressedType } from '@civic/content/content-types';
import type { FieldHook } from 'payload';

import { proposeSlug } from './propose-slug';
import { publicSlugs } from './public-slugs';
import { firstFree, isReserved, isTaken, writtenLocale } from './taken';

/** Derives a document's slug from its title or name, and keeps it once it is public. */
export const slugHook =
  (type: AddressedType, source: string): FieldHook =>
  async ({ value, previousValue, siblingData, previousSiblingDoc, originalDoc, operation, req }) => {
    const locale = writtenLocale(req);
    if (!locale) return value;
    const id = operation === 'update' && originalDoc?.id ? String(originalDoc.id) : undefined;
    const known = id ? (await publicSlugs(req, type, id))[locale] : undefined;
    const proposal = proposeSlug({
      language: locale,
      value,
      previousValue: previousValue ?? known,
      title: siblingData[source] ?? previousSiblingDoc?.[source],
      previousTitle: previousSiblingDoc?.[source],
      isFrozen: known !== undefined,
    });
    if (proposal.kind === 'none') {
      // Left out, not null: MongoDB's unique index takes two documents without a slug, but not two whose slug is null.
      delete siblingData.slug;
      return undefined;
    }
    if (proposal.kind === 'given') return proposal.slug;
    return firstFree(
      proposal.base,
      async (slug) => !isReserved(type, slug) && !(await isTaken(req, type, locale, slug, id)),
    );
  };
