import type { Payload } from 'payload';

import type { RawRow } from '../../platform/rows/raw-row';
import type { ReleasableType } from '../../time/releases/plan';

interface Texts {
  bg?: RawRow;
  en?: RawRow;
  /** What the languages share. */
  shared?: RawRow;
}

/** Writes a document as an editor would, one language after the other, and publishes it with the last if it is to be. */
export async function write(
  payload: Payload,
  collection: ReleasableType,
  { bg, en, shared = {} }: Texts,
  status: 'draft' | 'published' = 'draft',
): Promise<string> {
  const first = bg ? 'bg' : 'en';
  const draft = await payload.create({
    collection: collection as 'pages',
    data: { ...shared, ...(bg ?? en) } as never,
    locale: first,
    draft: true,
  });
  if (bg && en) {
    await payload.update({
      collection: collection as 'pages',
      id: draft.id,
      data: en as never,
      locale: 'en',
      draft: true,
    });
  }
  if (status === 'published') {
    const data = { _status: 'published' as const };
    await payload.update({ collection: collection as 'pages', id: draft.id, data, locale: first });
  }
  return draft.id;
}

/** A city that visitors can see, or a draft of one. */
export const writeCity = (payload: Payload, bg: string, en: string, status: 'draft' | 'published') =>
  write(payload, 'cities', { bg: { name: bg }, en: { name: en }, shared: { country: 'BG' } }, status);
