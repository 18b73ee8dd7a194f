/**
 * Priority for work that must happen to the second: while releases are due, deliveries wait, because they make the site query this
 * very process for the pages it renders.
 */
interface UrgentWork {
  running: number;
  waiting: (() => void)[];
}

const key = Symbol.for('civic.urgent-work');

/** On the global object, because a bundler may load this module more than once. */
function state(): UrgentWork {
  const holder = globalThis as { [key]?: UrgentWork };
  return (holder[key] ??= { running: 0, waiting: [] });
}

/** The longest wait, ms: under a load that never ends, both go on. */
const patience = 3000;

/** Does work with priority over others. */
export async function runUrgently<Result>(work: () => Promise<Result>): Promise<Result> {
  const urgent = state();
  urgent.running += 1;
  try {
    return await work();
  } finally {
    urgent.running -= 1;
    if (urgent.running === 0) for (const go of urgent.waiting.splice(0)) go();
  }
}

/** Resolves once no priority work is left, and after three seconds at the latest. */
export async function waitForUrgentWork(): Promise<void> {
  const urgent = state();
  if (urgent.running === 0) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, patience);
    urgent.waiting.push(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
