import fc from 'fast-check';

import { isWithheld, stateAt, type AnnouncementState, type Timed } from './timeline';

const first = Date.parse('2020-01-01T00:00:00Z');
const last = Date.parse('2041-01-01T00:00:00Z');
const minute = 60_000;

/** Windows with bounds that are often missing, equal or in the wrong order, as editors and imports leave them. */
const bounds = fc.oneof(
  fc.constant(null),
  fc.integer({ min: first / minute, max: last / minute }).map((count) => count * minute),
  fc.integer({ min: first, max: last }),
  fc.integer({ min: 0, max: 3 }).map((count) => first + count * minute),
);
const iso = (instant: number | null) => (instant === null ? null : new Date(instant).toISOString());
const windows = fc
  .record({
    _status: fc.constantFrom('published' as const, 'published' as const, 'draft' as const, null),
    comingSoon: fc.constantFrom(true, false, null),
    publishAt: bounds,
    revealAt: bounds,
    expireAt: bounds,
  })
  .map(({ _status, comingSoon, publishAt, revealAt, expireAt }): Timed => {
    return { _status, comingSoon, publishAt: iso(publishAt), revealAt: iso(revealAt), expireAt: iso(expireAt) };
  });

const boundsOf = ({ publishAt, revealAt, expireAt }: Timed) =>
  [publishAt, revealAt, expireAt].flatMap((bound) => (bound ? [Date.parse(bound)] : [])).sort((a, b) => a - b);

/** A window and a moment of interest: at random, or around one of its own bounds. */
const situations = windows.chain((timed) => {
  const around = boundsOf(timed).flatMap((bound) => [bound - 1, bound, bound + 1]);
  const anywhere = fc.integer({ min: first - minute, max: last + minute });
  return fc.record({
    timed: fc.constant(timed),
    at: around.length > 0 ? fc.oneof(anywhere, fc.constantFrom(...around)) : anywhere,
  });
});

const order: AnnouncementState[] = ['draft', 'pending', 'coming-soon', 'live', 'expired'];
const check = <T>(values: fc.Arbitrary<T>, holds: (value: T) => boolean) =>
  fc.assert(fc.property(values, holds), { numRuns: 2_000 });

test('states follow each other in one order, whatever the order of the bounds', () => {
  const pairs = fc.tuple(situations, fc.integer({ min: 0, max: last - first }));
  check(pairs, ([{ timed, at }, later]) => {
    return order.indexOf(stateAt(timed, at)) <= order.indexOf(stateAt(timed, at + later));
  });
});

test('what is withheld is never live before its reveal, nor without one', () => {
  check(situations, ({ timed, at }) => {
    const isEarly = !timed.revealAt || at < Date.parse(timed.revealAt);
    const isEmbargoed = timed.comingSoon !== false && isEarly;
    return isWithheld(timed, at) === isEmbargoed && (!isEmbargoed || stateAt(timed, at) !== 'live');
  });
});

test('nothing that is live is withheld, before its publication or after its end', () => {
  check(situations, ({ timed, at }) => {
    if (stateAt(timed, at) !== 'live') return true;
    const isOut = timed._status === 'published' && (!timed.publishAt || Date.parse(timed.publishAt) <= at);
    return isOut && !isWithheld(timed, at) && (!timed.expireAt || at < Date.parse(timed.expireAt));
  });
});

test('leaving a field out opens nothing that was closed by it', () => {
  const reductions = fc.tuple(
    situations,
    fc.constantFrom('_status' as const, 'comingSoon' as const, 'revealAt' as const),
  );
  check(reductions, ([{ timed, at }, field]) => {
    const reduced: Timed = { ...timed, [field]: undefined };
    return (
      (!isWithheld(timed, at) || isWithheld(reduced, at)) &&
      (stateAt(reduced, at) !== 'live' || stateAt(timed, at) === 'live')
    );
  });
});

describe('the same instant, written otherwise', () => {
  const offsets = fc.constantFrom(0, 120, 180, -210, 345, -720, 840);
  const written = (instant: number, offset: number, hasColon: boolean) => {
    const local = new Date(instant + offset * minute).toISOString().slice(0, -1);
    const size = Math.abs(offset);
    const [hours, minutes] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, '0'));
    return `${local}${offset < 0 ? '-' : '+'}${hours}${hasColon ? ':' : ''}${minutes}`;
  };

  it('makes no difference', () => {
    const forms = fc.tuple(situations, offsets, fc.boolean());
    check(forms, ([{ timed, at }, offset, hasColon]) => {
      const rewrite = (bound: string | null | undefined) => bound && written(Date.parse(bound), offset, hasColon);
      const other: Timed = {
        ...timed,
        publishAt: rewrite(timed.publishAt),
        revealAt: rewrite(timed.revealAt),
        expireAt: rewrite(timed.expireAt),
      };
      return stateAt(other, at) === stateAt(timed, at);
    });
  });
});
