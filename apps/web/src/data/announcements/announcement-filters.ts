import type { AnnouncementRow } from '../cards/announcement-rows';
import { idOf, idsOf } from '../documents/raw-documents';

export interface AnnouncementFilters {
  /** A city's slug in the language. */
  city?: string;
  /** An initiative's slug in the language. */
  initiative?: string;
  /** A calendar year in the site's zone. */
  year?: number;
  state?: 'coming-soon' | 'live';
}

/** One row as the filters see it. */
export interface FilterableRow {
  id: string;
  cities: string[];
  initiative: string | undefined;
  year: string | undefined;
  state: AnnouncementRow['state'];
}

/** Slugs by id: filters are written in slugs, rows in ids. */
export interface Slugs {
  cities: ReadonlyMap<string, string>;
  initiatives: ReadonlyMap<string, string>;
}

/** The row in the words of the filters; `timeZone` decides in which year it was published. */
export function toFilterable(row: AnnouncementRow, slugs: Slugs, timeZone: string): FilterableRow {
  return {
    id: row.id,
    cities: idsOf(row.cities).flatMap((id) => slugs.cities.get(id) ?? []),
    initiative: slugs.initiatives.get(idOf(row.initiative) ?? ''),
    year: row.publishAt ? yearIn(timeZone, row.publishAt) : undefined,
    state: row.state,
  };
}

const tests: { [Name in keyof AnnouncementFilters]-?: (row: FilterableRow, value: string) => boolean } = {
  city: (row, slug) => row.cities.includes(slug),
  initiative: (row, slug) => row.initiative === slug,
  year: (row, year) => row.year === year,
  state: (row, state) => row.state === state,
};

const names = Object.keys(tests) as (keyof AnnouncementFilters)[];

/** Whether a row passes every filter that is set, but for the one left out. */
export function passes(row: FilterableRow, filters: AnnouncementFilters, except?: keyof AnnouncementFilters): boolean {
  return names.every((name) => {
    const value = filters[name];
    return name === except || value === undefined || tests[name](row, String(value));
  });
}

function yearIn(timeZone: string, instant: string): string {
  return new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(new Date(instant));
}
