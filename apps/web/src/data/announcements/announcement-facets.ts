import { passes, type AnnouncementFilters, type FilterableRow } from './announcement-filters';

export interface Facet {
  /** The value of the filter: a slug, a year, a state. */
  value: string;
  /** Empty where the site has its own labels, as for states. */
  label: string;
  /** The number of announcements with this filter and the other chosen ones. */
  count: number;
}

export interface AnnouncementFacets {
  cities: Facet[];
  initiatives: Facet[];
  years: Facet[];
  states: Facet[];
}

export interface FacetLabels {
  cities: ReadonlyMap<string, string>;
  initiatives: ReadonlyMap<string, string>;
}

/** Each value that occurs at all, even with no results under the other filters, so that the options stay in place. */
function countValues(
  rows: FilterableRow[],
  filters: AnnouncementFilters,
  name: keyof AnnouncementFilters,
  valuesOf: (row: FilterableRow) => (string | undefined)[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const weight = passes(row, filters, name) ? 1 : 0;
    for (const value of valuesOf(row)) if (value) counts.set(value, (counts.get(value) ?? 0) + weight);
  }
  return counts;
}

const toFacets = (counts: Map<string, number>, labelOf: (value: string) => string): Facet[] =>
  [...counts].map(([value, count]) => ({ value, label: labelOf(value), count }));

/** The options of the filters with counts; cities and initiatives by name, years newest first. `labels` by slug. */
export function countFacets(
  rows: FilterableRow[],
  filters: AnnouncementFilters,
  labels: FacetLabels,
  compare: (one: string, other: string) => number,
): AnnouncementFacets {
  const named = (known: ReadonlyMap<string, string>, counts: Map<string, number>) =>
    toFacets(counts, (slug) => known.get(slug) ?? slug).sort((one, other) => compare(one.label, other.label));
  return {
    cities: named(
      labels.cities,
      countValues(rows, filters, 'city', (row) => row.cities),
    ),
    initiatives: named(
      labels.initiatives,
      countValues(rows, filters, 'initiative', (row) => [row.initiative]),
    ),
    years: toFacets(
      countValues(rows, filters, 'year', (row) => [row.year]),
      (year) => year,
    ).sort((one, other) => other.value.localeCompare(one.value)),
    states: toFacets(
      countValues(rows, filters, 'state', (row) => [row.state]),
      () => '',
    ).sort((one, other) => one.value.localeCompare(other.value)),
  };
}
