/**
 * Priority for work that must happen to the second: while releases are due, deliveries wait, because they make the site query this
 * very process for the pages it renders.
 */
interface Pressing {
  running: number;
  waiting: (() => void)[];
}

const key = Symbol.for('civic.pressing');

/** On the global object, because a bundler may load this module more than once. */
function state(): Pressing {
  const holder = globalThis as { [key]?: Pressing };
  return (holder[key] ??= { running: 0, waiting: [] });
}

/** The longest wait, ms: under a load that never ends, both go on. */
const patience = 3000;

/** Does work with priority over others. */
export async function press<Result>(work: () => Promise<Result>): Promise<Result> {
  const pressing = state();
  pressing.running += 1;
  try {
    return await work();
  } finally {
    pressing.running -= 1;
    if (pressing.running === 0) for (const go of pressing.waiting.splice(0)) go();
  }
}

/** Resolves once no priority work is left, and after three seconds at the latest. */
export async function standBack(): Promise<void> {
  const pressing = state();
  if (pressing.running === 0) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patience);
    pressing.waiting.push(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
