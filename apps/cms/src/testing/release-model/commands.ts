import fc from 'fast-check';

import { carryOut, move, publicOf, publish, reconsider, schedule, takeBack, takeDown, write } from './model';
import { fields, type Field, type Language, type Model, type Release, type Wanted } from './state';
import { isEqual, type System } from './system';

type Step = fc.AsyncCommand<Model, System>;

const docs = 3;

function fail(model: Model, what: string, found: unknown, expected: unknown): never {
  throw new Error(
    `${what} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}, at minute ${model.now}\n${JSON.stringify(model, null, 1)}`,
  );
}

/** What visitors have, and what the CMS says of each document, is as the model has it. */
async function compare(model: Model, system: System): Promise<void> {
  for (const [index, doc] of model.docs.entries()) {
    const [found, expected] = [await system.public(index), publicOf(doc)];
    if (!isEqual(found, expected)) fail(model, `document ${index}`, found, expected);
    const status = await system.status(index);
    const instants = model.releases
      .filter(({ items }) => items.some((item) => item.doc === index))
      .flatMap(({ state, due, end }) => (state === 'scheduled' ? [due] : state === 'done' ? [end] : []))
      .filter((minute) => minute !== null);
    const next = instants.length === 0 ? null : Math.min(...instants);
    const wanted = { isLive: expected !== null, next };
    if (status.isLive !== wanted.isLive || status.next !== wanted.next) {
      fail(model, `the status of document ${index}`, status, wanted);
    }
  }
}

/** A step of a person, or of time, with what it does to the model and to the CMS. */
function step<Args>(
  name: string,
  args: Args,
  {
    check = () => true,
    run,
  }: { check?: (model: Model) => boolean; run: (model: Model, system: System) => Promise<void> },
): Step {
  return {
    check,
    run: async (model, system) => {
      await run(model, system);
      await compare(model, system);
    },
    toString: () => `${name}(${JSON.stringify(args)})`,
  };
}

const nth = <Item>(items: Item[], index: number): Item | undefined => items[index % Math.max(1, items.length)];
const having = (model: Model, ...states: Release['state'][]) =>
  model.releases.filter(({ state }) => states.includes(state));

const writing = fc.tuple(fc.nat(docs - 1), fc.constantFrom(...fields)).map(([doc, field]) =>
  step('write', [doc, field], {
    run: async (model, system) => {
      model.count += 1;
      const value = model.count;
      write(model.docs[doc] as never, field, value);
      reconsider(model, doc);
      await system.write(doc, field, value);
    },
  }),
);

const publishing = fc.nat(docs - 1).map((doc) =>
  step('publish', doc, {
    run: async (model, system) => {
      publish(model.docs[doc] as never);
      reconsider(model, doc);
      await system.publish(doc);
    },
  }),
);

const takingDown = fc.nat(docs - 1).map((doc) =>
  step('take down', doc, {
    check: (model) => publicOf(model.docs[doc] as never) !== null,
    run: async (model, system) => {
      takeDown(model.docs[doc] as never);
      reconsider(model, doc);
      await system.takeDown(doc);
    },
  }),
);

const planned = fc.record({
  docs: fc.uniqueArray(fc.nat(docs - 1), { minLength: 1, maxLength: 2 }),
  action: fc.constantFrom('publish', 'publish', 'publish', 'unpublish'),
  locales: fc.constantFrom<Language[] | null>(null, null, ['bg'], ['en']),
  due: fc.integer({ min: 1, max: 5 }),
  lasts: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null, freq: 1 }),
});

const scheduling = planned.map(({ docs: chosen, action, locales, due, lasts }) =>
  step(
    'schedule',
    { chosen, action, locales, due, lasts },
    {
      check: (model) => !locales || chosen.every((doc) => publicOf(model.docs[doc] as never) !== null),
      run: async (model, system) => {
        const wanted: Wanted = {
          due: model.now + due,
          end: lasts === null ? null : model.now + due + lasts,
          items: chosen.map((doc) => ({
            doc,
            action: action as 'publish',
            locales: action === 'publish' ? locales : null,
          })),
        };
        const id = await system.schedule(wanted);
        if (id) schedule(model, id, wanted);
      },
    },
  ),
);

const moving = fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 5 })).map(([index, due]) =>
  step('move', [index, due], {
    check: (model) => having(model, 'scheduled').length > 0,
    run: async (model, system) => {
      const release = nth(having(model, 'scheduled'), index) as Release;
      const id = await system.move(release.id, model.now + due);
      if (id) move(model, release, id, model.now + due);
    },
  }),
);

const cancelling = fc.nat(5).map((index) =>
  step('cancel', index, {
    check: (model) => having(model, 'scheduled', 'undecided').length > 0,
    run: async (model, system) => {
      const release = nth(having(model, 'scheduled', 'undecided'), index) as Release;
      release.state = 'cancelled';
      await system.cancel(release.id);
    },
  }),
);

const reverting = fc.nat(5).map((index) =>
  step('revert', index, {
    check: (model) => having(model, 'done').length > 0,
    run: async (model, system) => {
      const release = nth(having(model, 'done'), index) as Release;
      if (await system.revert(release.id)) takeBack(model, release);
    },
  }),
);

/** Everything that is due in a minute, in its order: ends and releases by the rank in which they were scheduled. */
function pass(model: Model, minute: number): Release[] {
  const due = model.releases.flatMap((release) => {
    const { state, rank } = release;
    if (state === 'scheduled' && release.due === minute) return [{ rank, act: carryOut, release }];
    // An end is written right after its release.
    if (state === 'done' && release.end === minute) return [{ rank: rank + 0.5, act: takeBack, release }];
    return [];
  });
  due.sort((one, other) => one.rank - other.rank);
  for (const { act, release } of due) act(model, release);
  return due.map(({ release }) => release);
}

const forwarding = fc.integer({ min: 1, max: 4 }).map((minutes) =>
  step('forward', minutes, {
    run: async (model, system) => {
      const last = model.now + minutes;
      const seen = await Promise.all(model.docs.map((_, index) => system.foreseen(index, last)));
      for (let minute = model.now + 1; minute <= last; minute += 1) {
        const passed = pass(model, minute);
        model.now = minute;
        await system.forward(minute);
        for (const release of passed) {
          const state = await system.stateOf(release.id);
          const expected = release.state === 'undecided' ? 'undecided' : 'done';
          if (state !== expected) fail(model, `release ${release.id}`, state, expected);
        }
      }
      for (const [index] of model.docs.entries()) {
        const found = await system.public(index);
        if (!isEqual(found, seen[index] ?? null)) fail(model, `document ${index} as foreseen`, seen[index], found);
      }
    },
  }),
);

/** Sequences of what people do to three documents with their releases, and of time going by. */
export const sequences = (length: number) =>
  fc.commands(
    [
      writing,
      writing,
      publishing,
      publishing,
      takingDown,
      scheduling,
      scheduling,
      scheduling,
      moving,
      cancelling,
      reverting,
      forwarding,
      forwarding,
      forwarding,
    ],
    { maxCommands: length, size: 'max' },
  );

/** The documents at the beginning: which of them are public. */
export const beginnings = fc.array(fc.boolean(), { minLength: docs, maxLength: docs });

export const valuesOf = (count: number): Record<Field, number> => ({ bg: count, en: count + 1, shared: count + 2 });
