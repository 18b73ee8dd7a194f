import { dayAfter, isWeekend, type Day, type Holiday, type HolidayCalendar } from './holiday';

/** The difference between the Gregorian and the Julian calendar, in days. */
const julianLag = (year: number) => Math.floor(year / 100) - Math.floor(year / 400) - 2;

/**
 * Easter Sunday of the Orthodox churches, in the Gregorian calendar: the paschal rule is that of the Julian calendar, by
 * Meeus, Astronomical Algorithms (1991), chapter 8.
 */
export function orthodoxEaster(year: number): Day {
  const moon = (19 * (year % 19) + 15) % 30;
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const month = Math.floor((moon + sunday + 114) / 31);
  const date = ((moon + sunday + 114) % 31) + 1;
  const julian = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  return dayAfter(julian, julianLag(year));
}

/** Labour Code, article 154, paragraph 1. 1 November is a holiday only for schools, so it is omitted. */
const fixed: [monthAndDay: string, name: Holiday['name']][] = [
  ['01-01', { bg: 'Нова година', en: 'New Year’s Day' }],
  ['03-03', { bg: 'Ден на Освобождението', en: 'Liberation Day' }],
  ['05-01', { bg: 'Ден на труда', en: 'Labour Day' }],
  ['05-06', { bg: 'Гергьовден', en: 'St George’s Day' }],
  ['05-24', { bg: 'Ден на светите братя Кирил и Методий', en: 'Day of Saints Cyril and Methodius' }],
  ['09-06', { bg: 'Ден на Съединението', en: 'Unification Day' }],
  ['09-22', { bg: 'Ден на Независимостта', en: 'Independence Day' }],
  ['12-24', { bg: 'Бъдни вечер', en: 'Christmas Eve' }],
  ['12-25', { bg: 'Рождество Христово', en: 'Christmas Day' }],
  ['12-26', { bg: 'Рождество Христово', en: 'Second Day of Christmas' }],
];

const aroundEaster: [days: number, name: Holiday['name']][] = [
  [-2, { bg: 'Велики петък', en: 'Good Friday' }],
  [-1, { bg: 'Велика събота', en: 'Holy Saturday' }],
  [0, { bg: 'Великден', en: 'Easter Sunday' }],
  [1, { bg: 'Великден (понеделник)', en: 'Easter Monday' }],
];

/** The year from which paragraph 2 holds (State Gazette 105/2016). */
const firstYearOfCompensation = 2017;

function dayOffFor({ day, name }: Holiday, taken: Set<Day>): Holiday {
  let free = day;
  while (isWeekend(free) || taken.has(free)) free = dayAfter(free, 1);
  taken.add(free);
  return { day: free, name: { bg: `Почивен ден за „${name.bg}“`, en: `Day off for ${name.en}` } };
}

const byDay = (one: Holiday, other: Holiday) => (one.day < other.day ? -1 : 1);

/**
 * Paragraph 2: for every holiday on a Saturday or Sunday, Easter's apart, the next working day is off. Days that the Council of
 * Ministers declares by paragraph 3 follow no rule and are not here.
 */
function inYear(year: number): Holiday[] {
  const holidays = fixed.map(([date, name]): Holiday => ({ day: `${year}-${date}`, name }));
  const easter = aroundEaster.map(([days, name]): Holiday => ({ day: dayAfter(orthodoxEaster(year), days), name }));
  const all = [...holidays, ...easter];
  const taken = new Set(all.map(({ day }) => day));
  const compensated = year < firstYearOfCompensation ? [] : holidays.filter(({ day }) => isWeekend(day));
  return [...all, ...compensated.map((holiday) => dayOffFor(holiday, taken))].sort(byDay);
}

export const bulgaria: HolidayCalendar = { country: 'BG', timeZones: ['Europe/Sofia'], inYear };
