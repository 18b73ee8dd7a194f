import type { ListScope } from '@civic/content/cache-tags';
import { isWindowedType, type DocumentType } from '@civic/content/content-types';

import { storedWindow } from '../../content/stored-window';
import {
  idOf,
  idsInRows,
  idsOf,
  instantOf,
  isRow,
  localizedOf,
  textOf,
  type RawRow,
} from '../../platform/rows/raw-row';

/** The facts that decide the lists of a document, and its place in them. */
interface ListFacts {
  /** Fields that decide membership and order; compared as a whole. */
  key: unknown;
  /** The narrower lists that the document belongs to. */
  scopes: ListScope[];
}

const scopesOf = (field: ListScope['field'], ids: string[]): ListScope[] => ids.map((id) => ({ field, id }));

const single = (value: unknown): string[] => {
  const id = idOf(value);
  return id === undefined ? [] : [id];
};

const byName = (row: RawRow): ListFacts => ({ key: localizedOf(row.name), scopes: [] });

const factsOf: Record<DocumentType, (row: RawRow) => ListFacts> = {
  initiatives: (row) => ({
    key: {
      title: localizedOf(row.title),
      start: instantOf(isRow(row.period) ? row.period.start : undefined),
      status: textOf(row.status),
      // The site lists the initiatives of a representative and of an organization too.
      representatives: idsInRows(row.representatives, 'representative'),
      organizations: idsInRows(row.organizations, 'organization'),
    },
    scopes: [...scopesOf('city', idsOf(row.cities)), ...scopesOf('focus-area', idsOf(row.focusAreas))],
  }),
  cities: byName,
  representatives: (row) => ({ key: localizedOf(row.name), scopes: scopesOf('city', single(row.city)) }),
  organizations: byName,
  'focus-areas': byName,
  announcements: (row) => ({
    key: {
      // A language in which the title is empty does not list the announcement; its wording changes no order.
      languages: Object.keys(localizedOf(row.title)),
    },
    scopes: [...scopesOf('city', idsOf(row.cities)), ...scopesOf('initiative', single(row.initiative))],
  }),
  events: (row) => ({
    key: {
      languages: Object.keys(localizedOf(row.title)),
      start: instantOf(row.start),
      end: instantOf(row.end),
      allDay: Boolean(row.allDay),
    },
    scopes: [...scopesOf('city', idsOf(row.cities)), ...scopesOf('initiative', single(row.initiative))],
  }),
  pages: (row) => ({ key: localizedOf(row.title), scopes: [] }),
  media: () => ({ key: null, scopes: [] }),
  documents: () => ({ key: null, scopes: [] }),
};

/** The facts that decide the lists of a document; equal `key` and `scopes` mean that every list stays unchanged. */
export function listFactsOf(type: DocumentType, row: RawRow): { key: string; scopes: ListScope[] } {
  const facts = factsOf[type](row);
  // Without an address in a language a document is in no list of that language; the address itself does not matter.
  const addressedIn = Object.keys(localizedOf(row.slug));
  const window = isWindowedType(type) ? storedWindow(row) : null;
  return { key: JSON.stringify([facts.key, window, facts.scopes, addressedIn]), scopes: facts.scopes };
}
