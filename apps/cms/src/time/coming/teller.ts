/** Notifies the sites that the schedule has changed. */
export interface Teller {
  /** Requests a message; requests made while one is being sent are combined into the next. */
  tell(): void;
}

/** A teller that uses `send`, one message at a time; its errors go to `onError`. */
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
