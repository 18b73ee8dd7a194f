import fc from 'fast-check';

import { daysOf, nextStageAt, spanOf, stageOf, type Occasion, type Span } from './occasion';

const sofia = 'Europe/Sofia';
const instant = (text: string) => Date.parse(text);
const known = (occasion: Occasion, timeZone = sofia): Span => {
  const span = spanOf(occasion, timeZone);
  if (span === null) throw new Error('No span.');
  return span;
};

it('lasts from its start to its end', () => {
  const span = known({ start: '2027-05-12T06:00:00.000Z', end: '2027-05-12T08:30:00.000Z' });
  expect(span).toEqual({ start: instant('2027-05-12T06:00:00Z'), end: instant('2027-05-12T08:30:00Z') });
});

it('lasts until the end of its day in the zone when no end is known, or one that cannot be', () => {
  const start = '2027-05-12T15:00:00.000Z';
  const midnight = instant('2027-05-12T21:00:00Z');
  for (const end of [undefined, null, '', 'tomorrow', start, '2027-05-12T14:00:00.000Z'])
    expect(known({ start, end }).end).toBe(midnight);
});

it('counts whole days as the zone has them, whatever hours were stored', () => {
  // 00:30 on 13 May and 23:30 on 14 May in Sofia.
  const occasion = { start: '2027-05-12T21:30:00.000Z', end: '2027-05-14T20:30:00.000Z', allDay: true };
  expect(known(occasion)).toEqual({ start: instant('2027-05-12T21:00:00Z'), end: instant('2027-05-14T21:00:00Z') });
  expect(daysOf(known(occasion), sofia)).toEqual({ first: '2027-05-13', last: '2027-05-14' });
  expect(daysOf(known({ ...occasion, end: null }), sofia)).toEqual({ first: '2027-05-13', last: '2027-05-13' });
});

it.each([
  ['has 23 hours', '2027-03-28T09:00:00.000Z', 23],
  ['has 25 hours', '2027-10-31T09:00:00.000Z', 25],
])('lasts the whole of a day that %s', (_, start, hours) => {
  const span = known({ start, allDay: true });
  expect(span.end - span.start).toBe(hours * 3_600_000);
});

it('is nowhere in time while its start cannot be read', () => {
  for (const start of [undefined, null, '', 'soon']) expect(spanOf({ start, allDay: true }, sofia)).toBeNull();
});

describe('at any instant', () => {
  const time = fc.integer({ min: Date.parse('2020-01-01T00:00Z'), max: Date.parse('2041-01-01T00:00Z') });
  const iso = time.map((milliseconds) => new Date(milliseconds).toISOString());
  const occasion = fc.record({ start: iso, end: fc.option(iso), allDay: fc.boolean() });
  const zone = fc.constantFrom(sofia, 'America/New_York', 'Asia/Beirut', 'Australia/Lord_Howe', 'UTC');

  it('a span has a length, and holds the start of the occasion', () => {
    fc.assert(
      fc.property(occasion, zone, (one, timeZone) => {
        const { start, end } = known(one, timeZone);
        return start <= Date.parse(one.start) && Date.parse(one.start) < end;
      }),
    );
  });

  it('the stage stays until the instant that is named, and is another from then on', () => {
    fc.assert(
      fc.property(occasion, zone, time, (one, timeZone, at) => {
        const span = known(one, timeZone);
        const next = nextStageAt(span, at);
        if (next === undefined) return stageOf(span, at) === 'past';
        return next > at && stageOf(span, next - 1) === stageOf(span, at) && stageOf(span, next) !== stageOf(span, at);
      }),
    );
  });

  it('stages follow each other and never come back', () => {
    const order = ['upcoming', 'under-way', 'past'];
    fc.assert(
      fc.property(occasion, zone, time, time, (one, timeZone, at, other) => {
        const span = known(one, timeZone);
        const [early, late] = [Math.min(at, other), Math.max(at, other)].map((when) => stageOf(span, when));
        return order.indexOf(early ?? '') <= order.indexOf(late ?? '');
      }),
    );
  });

  it('whole days begin and end at midnight', () => {
    fc.assert(
      fc.property(occasion, zone, (one, timeZone) => {
        const span = known({ ...one, allDay: true }, timeZone);
        const { first, last } = daysOf(span, timeZone);
        const again = known({ start: new Date(span.start).toISOString(), allDay: true }, timeZone);
        return first <= last && again.start === span.start;
      }),
    );
  });
});
