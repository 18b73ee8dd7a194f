import type { SanitizedConfig } from 'payload';

import { checkDates } from './check-dates';

jest.mock('payload', () => ({
  ValidationError: class extends Error {
    constructor(readonly data: unknown) {
      super();
    }
  },
}));

const named = (name: string) => ({ name, type: 'date', label: { bg: 'Начало', en: 'Start' } });

function watched() {
  const [top, grouped, inTab, inBlock, internal] = ['a', 'b', 'c', 'd', 'e'].map(named);
  const config = {
    collections: [
      {
        slug: 'events',
        fields: [
          top,
          { type: 'group', name: 'period', fields: [{ type: 'row', fields: [grouped] }] },
          { type: 'tabs', tabs: [{ fields: [inTab] }] },
          { type: 'blocks', name: 'layout', blocks: [{ slug: 'milestones', fields: [inBlock] }] },
        ],
      },
      { slug: 'media-usages', fields: [internal] },
    ],
    globals: [],
  };
  checkDates(config as unknown as SanitizedConfig);
  return { dates: [top, grouped, inTab, inBlock], internal };
}

const req = { context: {}, i18n: { language: 'en' }, t: (key: string) => key };

type Hook = (args: Record<string, unknown>) => unknown;

/** The message of the first date, or the value that it lets pass. */
function write(value: unknown, parts: Record<string, unknown> = {}): unknown {
  const [field] = watched().dates as unknown as { hooks: { beforeValidate: Hook[] } }[];
  try {
    return field?.hooks.beforeValidate[0]?.({ field, path: ['start'], req, value, ...parts });
  } catch (error) {
    return (error as { data: { errors: unknown[] } }).data.errors[0];
  }
}

test('every date of a document is checked, however deep it is; those of the system are not', () => {
  const { dates, internal } = watched();
  for (const date of dates) expect(date).toMatchObject({ hooks: { beforeValidate: [expect.any(Function)] } });
  expect(internal).not.toHaveProperty('hooks');
});

test.each([
  ['0027-10-05T08:00:00.000Z', 'Year 27? Write all four digits.'],
  ['9999-12-31T00:00:00.000Z', 'The year must be between 1800 and 2199.'],
  ['+275760-09-13T00:00:00.000Z', 'The year must be between 1800 and 2199.'],
  ['2027-02-30T08:00:00.000Z', 'There is no such date.'],
  ['soon', 'This is not a date.'],
  [{}, 'This is not a date.'],
])('%j is refused at its field', (value, message) => {
  expect(write(value)).toEqual({ label: 'Start', message, path: 'start' });
});

test.each(['2027-05-10T07:00:00.000Z', null, undefined, ''])('%j is accepted', (value) =>
  expect(write(value)).toBe(value),
);

test('what is stored can stay, and a release writes what it has pinned', () => {
  const old = '9998-01-01T10:00:00.000Z';
  expect(write(old, { previousValue: old })).toBe(old);
  expect(write(old, { req: { ...req, context: { civicTakingBack: true } } })).toBe(old);
});

test('what is stored is refused when it is published again', () => {
  const [date] = watched().dates as unknown as { validate: (value: unknown, options: unknown) => unknown }[];
  expect(date?.validate('0027-10-05T08:00:00.000Z', { req })).toBe('Year 27? Write all four digits.');
  expect(date?.validate('2027-10-05T08:00:00.000Z', { req })).toBe(true);
});
