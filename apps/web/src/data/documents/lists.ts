import { documentTag, listTag, type ListScope } from '@civic/content/cache-tags';
import type { SiteLanguage } from '@civic/content/site-languages';

import { cacheState } from '../../cache/shared-state';
import { currentPreview } from '../as-of/current-preview';
import { readCms } from '../store/cms-client';
import { contentStore } from '../store/content-store';
import { tombstoneName } from './documents';
import type { RawDocuments } from './raw-documents';
import { titleOf } from './raw-documents';
import { readOne } from '../store/read-one';

/** What a list needs to know of each member to choose and to order; all of it is in the list facts of the CMS. */
const rowFields = {
  initiatives: ['title', 'slug', 'status', 'period', '_status'],
  cities: ['name', 'slug', '_status'],
  representatives: ['name', 'slug', 'city', '_status'],
  announcements: [
    'title',
    'slug',
    'initiative',
    'cities',
    'publishAt',
    'comingSoon',
    'revealAt',
    'expireAt',
    'expireOutcome',
    '_status',
  ],
} as const;

export type ListedType = keyof typeof rowFields;

export type Row<Type extends ListedType> = Pick<
  RawDocuments[Type],
  Extract<(typeof rowFields)[Type][number], keyof RawDocuments[Type]> | 'id'
>;

interface Named {
  title?: string | null;
  name?: string | null;
  slug?: string | null;
}

/** Which field of the type a scope narrows. */
const scopeFields: Record<ListScope['field'], Partial<Record<ListedType, string>>> = {
  city: { initiatives: 'cities', representatives: 'city', announcements: 'cities' },
  initiative: { announcements: 'initiative' },
  'focus-area': { initiatives: 'focusAreas' },
};

function scopeQuery(type: ListedType, scope: ListScope | undefined): Record<string, string> {
  const field = scope && scopeFields[scope.field][type];
  return field ? { [`where[${field}][in]`]: scope.id } : {};
}

/** What the CMS lists now is visible, whatever was said of it before the question was asked. */
function liftTombstones(type: ListedType, ids: string[], since: number): void {
  const { log } = cacheState();
  const { tombstones } = contentStore();
  for (const id of ids) {
    if (!log.isPurged([documentTag(type, id)], since)) tombstones.lift(tombstoneName(type, id));
  }
}

/**
 * The members of a list that exist in the language, in no order. Documents taken down are left out also while the list is one
 * that was kept. @throws ContentUnavailableError
 */
export async function readList<Type extends ListedType>(
  type: Type,
  locale: SiteLanguage,
  scope?: ListScope,
): Promise<Row<Type>[]> {
  const fields = Object.fromEntries(rowFields[type].map((field) => [`select[${field}]`, 'true']));
  // What stands in a list of tomorrow may be taken down today, and the other way round.
  const isOfNow = (await currentPreview()) === null;
  const rows = await readOne<Row<Type>[]>({
    key: ['list', type, locale, ...(scope ? [scope.field, scope.id] : [])].join('/'),
    tags: [listTag(type, scope)],
    load: async (timeout) => {
      const since = cacheState().log.position;
      const { answer, nextChange } = await readCms<{ docs: Row<Type>[] }>(
        type,
        {
          ...scopeQuery(type, scope),
          ...fields,
          locale,
          'fallback-locale': 'none',
          depth: 0,
          limit: 0,
          pagination: 'false',
        },
        timeout,
      );
      const listed = answer.docs.map(({ id }) => id);
      if (isOfNow) liftTombstones(type, listed, since);
      return { answer: answer.docs, nextChange };
    },
  });
  const { tombstones } = contentStore();
  const isDown = (id: string) => isOfNow && tombstones.has(tombstoneName(type, id));
  return ((rows ?? []) as (Row<Type> & Named)[]).filter((row) => titleOf(row) !== null && row.slug && !isDown(row.id));
}
