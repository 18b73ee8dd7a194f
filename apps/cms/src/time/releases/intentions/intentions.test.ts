import fc from 'fast-check';

import { apply, intentionsBetween, takeOff, type Intention } from './intentions';
import type { Leaves } from './leaves-by-id';

const leaves = (values: Record<string, unknown>): Leaves => new Map(Object.entries(values));
const list = (...ids: string[]) => ids.map((id) => ({ id }));

const base = leaves({ 'title@bg': 'Старо', 'title@en': 'Old', status: 'active', rows: list('1', '2') });

const released = (values: Record<string, unknown>) =>
  intentionsBetween(base, leaves({ ...Object.fromEntries(base), ...values }));

describe('a release on what is public when it is due', () => {
  const intentions = released({ 'title@bg': 'Ново', rows: list('1', '3', '2') });

  it('changes what nobody else touched and leaves what only others touched', () => {
    const now = new Map(base).set('title@en', 'Mended').set('status', 'completed');
    const { leaves: after, collisions } = apply(now, intentions);
    expect(Object.fromEntries(after)).toEqual({
      'title@bg': 'Ново',
      'title@en': 'Mended',
      status: 'completed',
      rows: list('1', '3', '2'),
    });
    expect(collisions).toEqual([]);
  });

  it('collides where both changed a value, and leaves it as it is', () => {
    const { leaves: after, collisions } = apply(new Map(base).set('title@bg', 'Друго'), intentions);
    expect(after.get('title@bg')).toBe('Друго');
    expect(collisions).toEqual([{ path: 'title@bg', from: 'Старо', to: 'Ново', now: 'Друго' }]);
  });

  it('does not collide where others made the same change', () => {
    expect(apply(new Map(base).set('title@bg', 'Ново'), intentions).collisions).toEqual([]);
  });

  it('takes texts of its own languages only', () => {
    const all = leaves({ 'title@bg': 'Ново', 'title@en': 'New', status: 'completed', rows: list('2') });
    expect(intentionsBetween(base, all, ['en'])).toEqual([{ path: 'title@en', from: 'Old', to: 'New' }]);
  });

  it('adds and removes rows beside those of others', () => {
    const change = released({ rows: list('1', '3') });
    const { leaves: after, collisions } = apply(new Map(base).set('rows', list('4', '1', '2', '5')), change);
    expect(after.get('rows')).toEqual(list('4', '1', '3', '5'));
    expect(collisions).toEqual([]);
  });

  it('collides when both order the same rows differently', () => {
    const three = leaves({ rows: list('1', '2', '3') });
    const change = intentionsBetween(three, leaves({ rows: list('3', '2', '1') }));
    expect(apply(leaves({ rows: list('2', '1', '3') }), change).collisions).toHaveLength(1);
    expect(apply(leaves({ rows: list('1', '4', '2', '3') }), change).leaves.get('rows')).toEqual(
      list('3', '2', '1', '4'),
    );
  });

  it('collides when it writes into a row that somebody removed', () => {
    const rows = leaves({ rows: list('1', '2'), 'rows#2.text@bg': undefined });
    const change: Intention[] = [{ path: 'rows#2.text@bg', from: undefined, to: 'Две' }];
    expect(apply(leaves({ rows: list('1') }), change).collisions).toHaveLength(1);
    expect(apply(rows, change).collisions).toEqual([]);
  });
});

/** A release that was carried out: what it found, and what it made of it. */
interface Carried {
  before: Leaves;
  after: Leaves;
}

const changesOf = ({ before, after }: Carried) => intentionsBetween(before, after);

const settledOver = (gone: Carried, above: Carried): Carried => ({
  before: takeOff(above.before, changesOf(gone)),
  after: takeOff(above.after, changesOf(gone)),
});

describe('taking a release off', () => {
  const at = (value: string) => new Map(base).set('title@bg', value);
  const first: Carried = { before: base, after: at('А') };
  const second: Carried = { before: at('А'), after: at('Б') };

  it('gives back what lies under it', () => {
    expect(takeOff(at('А'), changesOf(first))).toEqual(base);
  });

  it('leaves a correction that was made over it', () => {
    expect(takeOff(at('Поправено'), changesOf(first)).get('title@bg')).toBe('Поправено');
  });

  it('leaves a later release over it, which then gives back what was under both', () => {
    const then = takeOff(at('Б'), changesOf(first));
    expect(then.get('title@bg')).toBe('Б');
    expect(takeOff(then, changesOf(settledOver(first, second)))).toEqual(base);
  });
});

/** The definition: each value is the newest write of it that still counts; a term's writes count until its end. */
class Writes {
  private readonly of = new Map<string, { owner: number | null; value: unknown }[]>();

  constructor(start: ReadonlyMap<string, unknown>) {
    for (const [path, value] of start) this.of.set(path, [{ owner: null, value }]);
  }

  write(path: string, value: unknown, owner: number | null) {
    this.of.set(path, [...(this.of.get(path) ?? []), { owner, value }]);
  }

  end(term: number) {
    for (const [path, writes] of this.of)
      this.of.set(
        path,
        writes.filter(({ owner }) => owner !== term),
      );
  }

  get(path: string): unknown {
    return this.of.get(path)?.at(-1)?.value;
  }
}

const texts = ['a@bg', 'a@en', 'b'];

type Step =
  { kind: 'hand' | 'term'; texts: string[]; add: boolean; remove: number | null } | { kind: 'end'; which: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('hand' as const, 'term' as const),
    texts: fc.subarray(texts),
    add: fc.boolean(),
    remove: fc.option(fc.nat(5)),
  }),
  fc.record({ kind: fc.constant('end' as const), which: fc.nat(5) }),
);

it('shows, of every value, the newest write that still counts, in whatever order terms begin and end', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      let now: Leaves = leaves({ 'a@bg': 0, 'a@en': 0, b: 0, rows: list('r0', 'r1') });
      const writes = new Writes(
        new Map<string, unknown>([...texts.map((path) => [path, 0] as const), ['r0', true], ['r1', true]]),
      );
      const rows = new Set(['r0', 'r1']);
      let active: (Carried & { term: number })[] = [];

      const rowIds = () => (now.get('rows') as { id: string }[]).map(({ id }) => id);

      steps.forEach((step, index) => {
        if (step.kind === 'end') {
          const ended = active[step.which % Math.max(active.length, 1)];
          if (!ended) return;
          now = takeOff(now, changesOf(ended));
          const place = active.indexOf(ended);
          active = active.flatMap((one, index) => {
            if (index === place) return [];
            return [index < place ? one : { ...one, ...settledOver(ended, one) }];
          });
          writes.end(ended.term);
          return;
        }
        const owner = step.kind === 'term' ? index + 1 : null;
        const to = new Map(now);
        for (const path of step.texts) {
          to.set(path, index + 1);
          writes.write(path, index + 1, owner);
        }
        const present = rowIds();
        const gone = step.remove === null ? undefined : present[step.remove % Math.max(present.length, 1)];
        const added = step.add ? [`r${index + 10}`] : [];
        to.set('rows', list(...present.filter((id) => id !== gone), ...added));
        if (gone) writes.write(gone, false, owner);
        for (const id of added) {
          rows.add(id);
          writes.write(id, true, owner);
        }
        const { leaves: after, collisions } = apply(now, intentionsBetween(now, to));
        expect(collisions).toEqual([]);
        if (owner !== null) active.push({ term: owner, before: now, after });
        now = after;
      });

      for (const path of texts) expect([path, now.get(path)]).toEqual([path, writes.get(path)]);
      expect(rowIds().sort()).toEqual([...rows].filter((id) => writes.get(id) === true).sort());
    }),
    { numRuns: 1000 },
  );
});
