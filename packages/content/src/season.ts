/** The seasons in the order of the months, the winter that begins a calendar year first. */
export const seasons = ['winter', 'spring', 'summer', 'autumn'] as const;

export type Season = (typeof seasons)[number];

export interface YearSeason {
  season: Season;
  /** The year in which the season begins: December 2027 and January 2028 are both in the winter of 2027. */
  year: number;
}

export interface YearMonth {
  year: number;
  /** 1 to 12. */
  month: number;
}

/**
 * The season of a month: three whole months of the northern year each, winter being December to February. These are the
 * meteorological seasons (NOAA, "Meteorological Versus Astronomical Seasons"), which start on the first day of a month. An
 * announcement "for the spring" means these; the astronomical seasons begin three weeks later, on a date that varies by a day.
 */
export function seasonOf({ year, month }: YearMonth): YearSeason {
  const season = seasons[Math.floor((month % 12) / 3)] ?? 'winter';
  return { season, year: season === 'winter' && month < 12 ? year - 1 : year };
}

/** The first of the three months of a season. */
export function firstMonth({ season, year }: YearSeason): YearMonth {
  return { year, month: season === 'winter' ? 12 : seasons.indexOf(season) * 3 };
}
