/**
 * @template Stage
 * @typedef {Stage & { after?: readonly string[], alone?: boolean, id: string }} Scheduled
 * `after` names stages that must have ended before this one begins; one that is `alone` has no other beside it.
 */

/**
 * Runs stages in order, at most `width` in parallel. A waiting stage lets later ones go first.
 * @template {Scheduled<object>} Stage
 * @param {readonly Stage[]} stages
 * @param {(stage: Stage) => Promise<void>} run
 * @param {{ width: number, isStopping: () => boolean }} options no stage begins once `isStopping` is true
 */
export async function runStages(stages, run, { width, isStopping }) {
  const waiting = [...stages];
  /** @type {Map<string, Promise<void>>} */
  const running = new Map();
  const isFree = (/** @type {Stage} */ { after = [], alone = false }) =>
    (!alone || running.size === 0) && !after.some((id) => running.has(id) || waiting.some((stage) => stage.id === id));

  /** @returns {Stage | undefined} */
  const next = () => {
    const ready = waiting.findIndex(isFree);
    return ready === -1 ? undefined : waiting.splice(ready, 1)[0];
  };

  while (waiting.length + running.size > 0) {
    const isAlone = stages.some(({ id, alone }) => alone && running.has(id));
    const stage = running.size < width && !isAlone && !isStopping() ? next() : undefined;
    if (stage) {
      const done = run(stage).finally(() => running.delete(stage.id));
      running.set(stage.id, done);
    } else if (running.size > 0) {
      await Promise.race(running.values());
    } else {
      return;
    }
  }
}
