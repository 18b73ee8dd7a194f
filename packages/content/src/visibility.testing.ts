import fc from 'fast-check';

import { expireOutcomes, type VisibilityRules, type Windowed } from './visibility';

/** Every possible kind of type, including those without an example yet. */
const everyKind: VisibilityRules[] = [
  { drafts: false, windowed: false },
  { drafts: true, windowed: false },
  { drafts: true, windowed: { comingSoon: false } },
  { drafts: true, windowed: { comingSoon: true } },
];

const minute = 60_000;
const first = Date.parse('2026-01-01T00:00:00Z');
const bounds = fc
  .oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 3 }).map((count) => first + count * minute),
    fc.integer({ min: first, max: first + 600 * minute }),
  )
  .map((instant) => (instant === null ? null : new Date(instant).toISOString()));

/** Documents as the database holds them, with missing, equal and disordered bounds and every outcome. */
export const documents: fc.Arbitrary<Windowed> = fc.record({
  _status: fc.constantFrom('published' as const, 'published' as const, 'published' as const, 'draft' as const),
  comingSoon: fc.constantFrom(true, false, null),
  publishAt: bounds,
  revealAt: bounds,
  expireAt: bounds,
  expireOutcome: fc.constantFrom(...expireOutcomes, null, undefined, 'unheard-of'),
});

/** A document and an instant, often at one of its own bounds or a millisecond away. */
export const situations = documents.chain((document) => {
  const { publishAt, revealAt, expireAt } = document;
  const own = [publishAt, revealAt, expireAt].flatMap((bound) => (bound ? [Date.parse(bound)] : []));
  const around = own.flatMap((bound) => [bound - 1, bound, bound + 1]);
  const anywhere = fc.integer({ min: first - minute, max: first + 601 * minute });
  return fc.record({
    document: fc.constant(document),
    at: around.length > 0 ? fc.oneof(anywhere, fc.constantFrom(...around)) : anywhere,
  });
});

export const kinds = fc.constantFrom(...everyKind);

export const check = <Values>(values: fc.Arbitrary<Values>, holds: (values: Values) => boolean) => {
  fc.assert(fc.property(values, holds), { numRuns: 2_000 });
};
