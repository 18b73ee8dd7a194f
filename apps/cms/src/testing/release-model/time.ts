import { fail } from './compare';
import { stoppedIn } from './lacking-address';
import { carryOut } from './model';
import { takeBack } from './take-back';
import type { Content, Model, Release } from './state';
import { step } from './step';
import { isEqual } from './system';

/** Everything that is due in a minute, in its order: ends and releases by the rank in which they were scheduled, but for the stopped. */
export function pass(model: Model, minute: number, stopped: ReadonlySet<string> = new Set()): Release[] {
  const due = model.releases.flatMap((release) => {
    const { state, rank } = release;
    if (state === 'scheduled' && release.due === minute) return [{ rank, act: carryOut, release }];
    // An end is written right after its release.
    if (state === 'done' && release.end === minute) return [{ rank: rank + 0.5, act: takeBack, release }];
    return [];
  });
  due.sort((one, other) => one.rank - other.rank);
  for (const { act, release } of due) {
    if (stopped.has(release.id)) Object.assign(release, { state: 'undecided', lacksAddress: true });
    else act(model, release);
  }
  return due.map(({ release }) => release);
}

const isSame = (one: (Content | null)[], other: (Content | null)[]) =>
  one.every((content, index) => isEqual(content, other[index] ?? null));

/** Time goes by. What visitors have just before each minute and in it was foreseen, and nothing that was due then has failed. */
export const forward = (minutes: number) =>
  step('forward', [minutes], {
    run: async (model, { system, watch }) => {
      const ahead = [];
      for (let minute = model.now + 1; minute <= model.now + minutes; minute += 1) {
        ahead.push({ minute, before: await system.foreseen(minute, 1), at: await system.foreseen(minute) });
      }
      for (const { minute, before, at } of ahead) {
        const stood = await system.public();
        if (!isSame(before, stood)) fail(model, `just before minute ${minute}, as foreseen,`, before, stood);
        await system.forward(minute);
        const passed = pass(model, minute, await stoppedIn(model, minute, system));
        model.now = minute;
        for (const release of passed) {
          const state = await system.stateOf(release.id);
          const expected = release.state === 'undecided' ? 'undecided' : 'done';
          if (state !== expected) fail(model, `release ${release.id}`, state, expected);
        }
        const found = await system.public();
        if (!isSame(at, found)) fail(model, `minute ${minute}, as foreseen,`, at, found);
        watch.check(model);
      }
    },
  });
