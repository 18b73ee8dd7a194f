/**
 * @template Stage
 * @typedef {Stage & { after?: readonly string[], alone?: boolean, id: string }} Scheduled
 * `after` names stages that must have ended before this one begins; an `alone` stage shares the machine with no other.
 */

/**
 * Runs stages in order, at most `width` in parallel. A waiting stage lets later ones go first, except a stage that runs alone:
 * no stage overtakes it.
 * @template {Scheduled<object>} Stage
 * @param {readonly Stage[]} stages
 * @param {(stage: Stage, beside: boolean) => Promise<void>} run `beside` is true when others may run at the same time
 * @param {{ width: number, isStopping: () => boolean }} options no stage begins once `isStopping` is true
 */
export async function runStages(stages, run, { width, isStopping }) {
  const waiting = [...stages];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const isFree = (/** @type {Stage} */ { after = [] }) =>
    !after.some((id) => running.has(id) || waiting.some((stage) => stage.id === id));

  /** @returns {Stage | undefined} */
  const next = () => {
    const barrier = waiting.findIndex(({ alone }) => alone);
    if (barrier === 0) return running.size === 0 ? waiting.shift() : undefined;
    const ready = waiting.slice(0, barrier === -1 ? undefined : barrier).findIndex(isFree);
    return ready === -1 ? undefined : waiting.splice(ready, 1)[0];
  };

  while (waiting.length + running.size > 0) {
    const stage = running.size < width && !isStopping() ? next() : undefined;
    if (stage) {
      const done = run(stage, !stage.alone && width > 1).finally(() => running.delete(stage.id));
      running.set(stage.id, done);
      if (stage.alone) await done;
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      return;
    }
  }
}
