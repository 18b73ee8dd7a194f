import { setTimeout as pause } from 'node:timers/promises';

import { runStages } from './run-stages.mjs';

interface Step {
  id: string;
  after?: string[];
  alone?: boolean;
  /** The number of rounds of the event loop that it takes; 1 by default. */
  length?: number;
}

/** Runs the steps and returns their starts and ends in order, as `+a` and `-a`. */
async function trace(steps: Step[], width = 2, stopAfter = Infinity): Promise<string> {
  const events: string[] = [];
  await runStages(
    steps,
    async ({ id, length = 1 }: Step) => {
      events.push(`+${id}`);
      for (let round = 0; round < length; round += 1) await pause(0);
      events.push(`-${id}`);
    },
    { width, isStopping: () => events.length >= stopAfter },
  );
  return events.join(' ');
}

it('runs as many at a time as it may, in their order', async () => {
  expect(await trace([{ id: 'a', length: 9 }, { id: 'b' }, { id: 'c' }])).toBe('+a +b -b +c -c -a');
  expect(await trace([{ id: 'a', length: 9 }, { id: 'b' }, { id: 'c' }], 1)).toBe('+a -a +b -b +c -c');
});

it('begins a stage after those that it needs, and lets others go first', async () => {
  const steps = [{ id: 'a', length: 9 }, { id: 'b', after: ['a'] }, { id: 'c' }];
  expect(await trace(steps)).toBe('+a +c -c -a +b -b');
});

it('does not wait for a stage that is left out', async () => {
  expect(await trace([{ id: 'b', after: ['a'] }])).toBe('+b -b');
});

it('begins a stage beside the last one of those that it does not need', async () => {
  const steps = [
    { id: 'a', length: 3 },
    { id: 'b', length: 9 },
    { id: 'c', after: ['a'], length: 3 },
    { id: 'd', after: ['a'] },
  ];
  expect(await trace(steps)).toBe('+a +b -a +c -c +d -d -b');
});

it('leaves the machine to a stage that is to be alone', async () => {
  const steps = [{ id: 'a', length: 9 }, { id: 'b', alone: true, length: 3 }, { id: 'c' }, { id: 'd', alone: true }];
  expect(await trace(steps)).toBe('+a +c -c -a +b -b +d -d');
});

it('begins nothing more once it is to stop, and waits for what runs', async () => {
  expect(await trace([{ id: 'a', length: 9 }, { id: 'b' }, { id: 'c' }], 2, 3)).toBe('+a +b -b -a');
});
