import { documentTag } from '@civic/content/cache-tags';
import { isWindowedType, type DocumentType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';

import { changeOf } from './change-of';
import { readCms } from '../store/cms-client';
import { siteNow, siteNowAtLeast } from '../../platform/clock';
import { currentInstant } from '../as-of/current-instant';
import { currentPreview } from '../as-of/current-preview';
import { pauseAfterFailure } from '../store/cms-health';
import { earliest } from '../store/earliest';
import { ContentUnavailableError } from '../store/errors';
import type { RawDocuments } from './raw-documents';
import { markUntil } from '../store/page-tags';
import { readThrough } from '../store/read-through';
import type { Item, Loaded } from '../store/source';
import { windowedAt } from './windowed-at';

/** The number of ids that fits into a request line with room to spare. */
const idsPerRequest = 100;

export const tombstoneName = (type: DocumentType, id: string) => `${type}/${id}`;

export const documentKey = (type: DocumentType, locale: SiteLanguage, id: string) => `document/${type}/${locale}/${id}`;

const inBatches = (ids: string[]) =>
  Array.from({ length: Math.ceil(ids.length / idsPerRequest) }, (_, index) =>
    ids.slice(index * idsPerRequest, (index + 1) * idsPerRequest),
  );

async function load<Type extends DocumentType>(
  type: Type,
  locale: SiteLanguage,
  ids: string[],
): Promise<Loaded<RawDocuments[Type]>> {
  const answers = await Promise.all(
    inBatches(ids).map((batch) =>
      readCms<{ docs: RawDocuments[Type][] }>(type, {
        'where[id][in]': batch.join(','),
        locale,
        'fallback-locale': 'none',
        depth: 0,
        limit: batch.length,
        pagination: 'false',
      }),
    ),
  );
  const values = new Map(
    answers.flatMap(({ answer }) => answer.docs.map((document) => [document.id, document] as const)),
  );
  const nextChange = earliest(answers.map((answer) => answer.nextChange));
  const askAgain = earliest(answers.map((answer) => answer.askAgain));
  const [now, nowAtLeast] = [siteNow(), siteNowAtLeast()];
  return {
    values,
    untilOf: (id) => {
      const document = values.get(id);
      return document ? earliest([changeOf(type, document, now, nowAtLeast), askAgain]) : nextChange;
    },
  };
}

/**
 * Documents by id, in one language. Documents that visitors may not see are missing; so are documents never read before while
 * the CMS is unreachable.
 */
export async function readDocuments<Type extends DocumentType>(
  type: Type,
  locale: SiteLanguage,
  ids: Iterable<string>,
): Promise<Map<string, RawDocuments[Type]>> {
  const known = await readKnown(type, locale, ids);
  const visible = new Map<string, RawDocuments[Type]>();
  for (const [id, document] of known) if (document) visible.set(id, document);
  return visible;
}

/** One document; `null` if visitors may not see it. @throws ContentUnavailableError */
export async function readDocument<Type extends DocumentType>(
  type: Type,
  locale: SiteLanguage,
  id: string,
): Promise<RawDocuments[Type] | null> {
  const known = await readKnown(type, locale, [id]);
  const document = known.get(id);
  if (document === undefined) throw new ContentUnavailableError(documentKey(type, locale, id));
  return document;
}

/**
 * A document as visitors may see it now; windowed ones change without an edit. While nobody can say which clock is right, it shows no
 * more than by either of them.
 */
function asVisible<Type extends DocumentType>(
  type: Type,
  document: RawDocuments[Type],
  now: number,
  nowAtLeast: number,
): RawDocuments[Type] {
  if (!isWindowedType(type)) return document;
  return windowedAt(type, nowAtLeast < now ? windowedAt(type, document, nowAtLeast) : document, now);
}

async function readKnown<Type extends DocumentType>(type: Type, locale: SiteLanguage, ids: Iterable<string>) {
  const items = [...new Set(ids)].map((id): Item => ({
    id,
    key: documentKey(type, locale, id),
    tags: [documentTag(type, id)],
  }));
  if (items.length === 0) return new Map<string, RawDocuments[Type] | null>();
  const known = await readThrough<RawDocuments[Type]>({
    items,
    load: (wanted) => load(type, locale, wanted),
    tombstone: (id) => tombstoneName(type, id),
  });
  const now = await currentInstant();
  const nowAtLeast = (await currentPreview()) ? now : siteNowAtLeast();
  // What nobody can say yet is asked again soon: what ended by one of two clocks would stay away, having no next change.
  if (nowAtLeast < now) await markUntil(nowAtLeast + pauseAfterFailure);
  return new Map([...known].map(([id, document]) => [id, document && asVisible(type, document, now, nowAtLeast)]));
}
