export interface Pulse {
  start(): void;
  stop(): void;
}

/** Beats every `interval` ms while `isWanted`, never twice at once; a failed beat is skipped. */
export function createPulse(beat: () => Promise<void>, isWanted: () => boolean, interval: number): Pulse {
  let timer: NodeJS.Timeout | undefined;
  let isBeating = false;

  async function tick() {
    if (isBeating || !isWanted()) return;
    isBeating = true;
    await beat().catch(() => undefined);
    isBeating = false;
  }

  return {
    start() {
      timer = setInterval(() => void tick(), interval).unref();
    },
    stop: () => clearInterval(timer),
  };
}
