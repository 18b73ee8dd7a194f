import { documentTag, listTag, type ListScope } from '@civic/content/cache-tags';
import type { SectionType, WindowedType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { Windowed } from '@civic/content/visibility';
import { windowFieldsOf } from '@civic/content/visibility-where';

import { cacheState } from '../../cache/shared-state';
import { currentPreview } from '../as-of/current-preview';
import { readCms } from '../store/cms-client';
import { contentStore } from '../store/content-store';
import { tombstoneName } from './documents';
import type { RawDocuments } from './raw-documents';
import { titleOf } from './raw-documents';
import { readOne } from '../store/read-one';

/** The fields of each member for filtering and sorting; all of them are in the list facts of the CMS. */
const rowFields = {
  initiatives: ['title', 'slug', 'status', 'period', '_status'],
  cities: ['name', 'slug', '_status'],
  representatives: ['name', 'slug', 'city', '_status'],
  announcements: ['title', 'slug', 'initiative', 'cities', '_status'],
  events: ['title', 'slug', 'start', 'end', 'allDay', '_status'],
} as const satisfies Record<SectionType, readonly string[]>;

/** Types with lists, whose fields of the window are in every row. */
export type ListedType = SectionType;

type RowField<Type extends ListedType> =
  (typeof rowFields)[Type][number] | (Type extends WindowedType ? keyof Windowed : never);

export type Row<Type extends ListedType> = Pick<
  RawDocuments[Type],
  Extract<RowField<Type>, keyof RawDocuments[Type]> | 'id'
>;

/** A part of a list that is shown page by page. */
export interface PageOfList {
  /** From 0. */
  offset: number;
  /** 1 to 50. */
  limit: number;
}

interface Named {
  title?: string | null;
  name?: string | null;
  slug?: string | null;
}

/** The fields of each type that a scope filters by. */
const scopeFields: Record<ListedType, Partial<Record<ListScope['field'], string>>> = {
  initiatives: { city: 'cities', 'focus-area': 'focusAreas' },
  cities: {},
  representatives: { city: 'city' },
  announcements: { city: 'cities', initiative: 'initiative' },
  events: { city: 'cities', initiative: 'initiative' },
};

function scopeQuery(type: ListedType, scope: ListScope | undefined): Record<string, string> {
  const field = scope && scopeFields[type][scope.field];
  return field ? { [`where[${field}][in]`]: scope.id } : {};
}

/** Documents in the CMS's current list are visible, regardless of removals reported before the request. */
function liftTombstones(type: ListedType, ids: string[], since: number): void {
  const { log } = cacheState();
  const { tombstones } = contentStore();
  for (const id of ids) {
    if (!log.isPurged([documentTag(type, id)], since)) tombstones.lift(tombstoneName(type, id));
  }
}

/**
 * The members of a list that exist in the language, in no order. Removed documents are left out even if the list comes from the
 * cache. @throws ContentUnavailableError
 */
export async function readList<Type extends ListedType>(
  type: Type,
  locale: SiteLanguage,
  scope?: ListScope,
): Promise<Row<Type>[]> {
  const fields = Object.fromEntries(
    [...rowFields[type], ...windowFieldsOf(type)].map((field) => [`select[${field}]`, 'true']),
  );
  // In a preview, tombstones do not apply: tomorrow's list may contain documents removed today, and vice versa.
  const isOfNow = (await currentPreview()) === null;
  const rows = await readOne<Row<Type>[]>({
    key: ['list', type, locale, ...(scope ? [scope.field, scope.id] : [])].join('/'),
    tags: [listTag(type, scope)],
    load: async () => {
      const since = cacheState().log.position;
      const { answer, nextChange } = await readCms<{ docs: Row<Type>[] }>(type, {
        ...scopeQuery(type, scope),
        ...fields,
        locale,
        'fallback-locale': 'none',
        depth: 0,
        limit: 0,
        pagination: 'false',
      });
      const listed = answer.docs.map(({ id }) => id);
      if (isOfNow) liftTombstones(type, listed, since);
      return { answer: answer.docs, nextChange };
    },
  });
  const { tombstones } = contentStore();
  const isDown = (id: string) => isOfNow && tombstones.has(tombstoneName(type, id));
  return ((rows ?? []) as (Row<Type> & Named)[]).filter((row) => titleOf(row) !== null && row.slug && !isDown(row.id));
}
