/** Tells the sites that the schedule has changed. */
export interface Teller {
  /** Asks for a telling; whatever is asked for while one is under way is told together, after it. */
  tell(): void;
}

/** A teller that uses `send`, one message at a time; what it throws is given to `onError`. */
export function createTeller(send: () => Promise<void>, onError: (error: unknown) => void): Teller {
  let isUnderWay = false;
  let isWanted = false;

  async function work() {
    isUnderWay = true;
    while (isWanted) {
      isWanted = false;
      await send().catch(onError);
    }
    isUnderWay = false;
  }

  return {
    tell() {
      isWanted = true;
      if (!isUnderWay) void work();
    },
  };
}
