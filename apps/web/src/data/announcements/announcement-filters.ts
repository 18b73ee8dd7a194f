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

/** The filterable values of one row. */
export interface FilterableRow {
  id: string;
  cities: string[];
  initiative: string | undefined;
  year: string | undefined;
  state: AnnouncementRow['state'];
}

/** Slugs by id: filters contain slugs, rows contain ids. */
export interface Slugs {
  cities: ReadonlyMap<string, string>;
  initiatives: ReadonlyMap<string, string>;
}

/** The filterable values of a row; `timeZone` determines its year of publication. */
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

/** Whether a row passes all filters that are set, except the excluded one. */
export function passes(row: FilterableRow, filters: AnnouncementFilters, except?: keyof AnnouncementFilters): boolean {
  return names.every((name) => {
    const value = filters[name];
    return name === except || value === undefined || tests[name](row, String(value));
  });
}

function yearIn(timeZone: string, instant: string): string {
  return new Intl.DateTimeFormat('en', { year: 'numeric', timeZone }).format(new Date(instant));
}
