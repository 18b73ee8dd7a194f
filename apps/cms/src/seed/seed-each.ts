import type { Report } from './progress';

/** Processes the entries of one step in order and reports the progress. `create` returns whether it had to create one. */
export async function seedEach<Thing>(
  step: string,
  things: readonly Thing[],
  report: Report,
  create: (thing: Thing) => Promise<boolean>,
): Promise<number> {
  let created = 0;
  for (const [index, thing] of things.entries()) {
    if (await create(thing)) created += 1;
    report({ step, done: index + 1, total: things.length, created });
  }
  return created;
}
