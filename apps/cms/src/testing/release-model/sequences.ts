import fc from 'fast-check';

import * as act from './acts';
import * as releaseAct from './release-acts';
import { addresses, bounds, texts, withdrawals, type Language } from './state';
import { forward } from './time';

const docs = 3;

const doc = fc.nat(docs - 1);
const index = fc.nat(5);
const address = fc.constantFrom(...addresses);

const planned = fc.record({
  docs: fc.uniqueArray(doc, { minLength: 1, maxLength: 2 }),
  action: fc.constantFrom('publish' as const, 'publish' as const, 'publish' as const, 'unpublish' as const),
  locales: fc.constantFrom<Language[] | null>(null, null, ['bg'], ['en']),
  due: fc.integer({ min: 1, max: 5 }),
  lasts: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 1 }),
});

const answer = fc.constantFrom('carry-out' as const, 'keep' as const, 'cancel' as const);

const steps = {
  writing: fc.tuple(doc, fc.constantFrom(...texts)).map((given) => act.write(...given)),
  renaming: fc.tuple(doc, address, fc.option(doc)).map((given) => act.rename(...given)),
  swapping: fc.tuple(doc, address).map(([one, field]) => act.swapAddresses(one, (one + 1) % docs, field)),
  movingWindow: fc
    .tuple(doc, fc.constantFrom(...bounds), fc.option(fc.integer({ min: 1, max: 8 }), { freq: 4 }))
    .map((given) => act.moveWindow(...given)),
  creating: fc.constant(docs).map(act.create),
  withdrawing: fc
    .tuple(doc, fc.constantFrom(...withdrawals), fc.constantFrom(1 as const, 1 as const, 0 as const))
    .map((given) => act.withdraw(...given)),
  restoring: fc.tuple(doc, fc.nat(9)).map((given) => act.restore(...given)),
  publishing: doc.map(act.publish),
  takingDown: doc.map(act.takeDown),
  removing: doc.map(act.remove),
  closingAccount: fc.constant(null).map(act.closeAccount),
  scheduling: planned.map(releaseAct.schedule),
  moving: fc.tuple(index, fc.integer({ min: 1, max: 5 })).map((given) => releaseAct.move(...given)),
  cancelling: index.map(releaseAct.cancel),
  carryingOver: index.map(releaseAct.carryOver),
  deciding: fc.tuple(index, answer).map((given) => releaseAct.decide(...given)),
  reverting: fc.tuple(index, fc.boolean()).map((given) => releaseAct.revert(...given)),
  forwarding: fc.integer({ min: 1, max: 4 }).map(forward),
};

/** How often people do what, against once for everything else. */
const often: Partial<Record<keyof typeof steps, number>> = {
  writing: 2,
  movingWindow: 2,
  publishing: 3,
  scheduling: 4,
  deciding: 2,
  forwarding: 4,
};

const all = Object.entries(steps).flatMap(([name, one]) =>
  Array<typeof one>(often[name as keyof typeof steps] ?? 1).fill(one),
);

/** Sequences of what people do to three documents with their releases, and of time going by. */
export const sequences = (length: number) => fc.commands(all, { maxCommands: length, size: 'max' });

/** The documents at the beginning, all or all but one: which of them are public. */
export const beginnings = fc.array(fc.boolean(), { minLength: docs - 1, maxLength: docs });
