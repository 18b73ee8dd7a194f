import fc from 'fast-check';

import { byStage } from './event-rows';

const sofia = 'Europe/Sofia';
const at = Date.parse('2027-05-12T09:00:00.000Z');
const hour = 3_600_000;
const row = (id: string, start: number, end?: number) => ({
  id,
  start: new Date(start).toISOString(),
  end: end === undefined ? null : new Date(end).toISOString(),
});
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

it('puts the soonest and the latest first', () => {
  const rows = [
    row('far', at + 48 * hour),
    row('old', at - 96 * hour, at - 95 * hour),
    row('now', at - hour, at + hour),
    row('near', at + hour),
    row('recent', at - 2 * hour, at - hour),
  ];
  const { upcoming, past, nextChange } = byStage(rows, sofia, at);
  expect(ids(upcoming)).toEqual(['now', 'near', 'far']);
  expect(ids(past)).toEqual(['recent', 'old']);
  expect(nextChange).toBe(at + hour);
});

it('moves an event at the very instant of its end', () => {
  const rows = [row('one', at - hour, at)];
  expect(ids(byStage(rows, sofia, at - 1).upcoming)).toEqual(['one']);
  expect(byStage(rows, sofia, at - 1).nextChange).toBe(at);
  expect(ids(byStage(rows, sofia, at).past)).toEqual(['one']);
  expect(byStage(rows, sofia, at).nextChange).toBeUndefined();
});

it('leaves out what has no start that can be read', () => {
  const broken = { id: 'broken', start: 'soon' };
  expect(byStage([broken, row('one', at)], sofia, at)).toMatchObject({ upcoming: [{ id: 'one' }], past: [] });
});

it('has every event in one of the two, and in the same one until the next change', () => {
  const time = fc.integer({ min: at - 100 * hour, max: at + 100 * hour });
  const event = fc.record({
    start: time.map((start) => new Date(start).toISOString()),
    end: fc.option(time.map((end) => new Date(end).toISOString())),
    allDay: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 12 }), time, (events, now) => {
      const rows = events.map((one, index) => ({ ...one, id: String(index) }));
      const { upcoming, past, nextChange } = byStage(rows, sofia, now);
      expect(ids([...upcoming, ...past]).sort()).toEqual(ids(rows).sort());
      if (nextChange === undefined) return expect(upcoming).toEqual([]);
      const just = byStage(rows, sofia, nextChange - 1);
      expect([ids(just.upcoming), ids(just.past)]).toEqual([ids(upcoming), ids(past)]);
    }),
  );
});
