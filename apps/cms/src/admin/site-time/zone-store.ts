import { isTimeZone } from '@civic/content/zoned';

const address = '/api/globals/site?depth=0&select[timeZone]=true';
/** Lifetime of an answer, and the wait after a missing one, in ms. */
const freshFor = 60_000;
const retryAfter = 3_000;

const zoneIn = (answer: unknown): string | null => {
  if (typeof answer !== 'object' || answer === null) return null;
  const name: unknown = Reflect.get(answer, 'timeZone');
  return typeof name === 'string' && isTimeZone(name) ? name : null;
};

async function ask(): Promise<string | null> {
  try {
    const response = await fetch(address, { credentials: 'same-origin' });
    return response.ok ? zoneIn(await response.json()) : null;
  } catch {
    return null;
  }
}

/** Stores the site's zone for all components of a page. */
export function createZoneStore() {
  let zone: string | null = null;
  let loadedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();

  async function answer(): Promise<void> {
    const name = await ask();
    loading = null;
    if (name === null) {
      // Without the zone no time can be picked; components that still wait request it again.
      if (zone === null && listeners.size > 0) setTimeout(() => void load(), retryAfter);
      return;
    }
    loadedAt = Date.now();
    zone = name;
    for (const listener of listeners) listener();
  }

  /** Requests the zone from the CMS unless it has just answered; many may call it at once. */
  function load(): Promise<void> {
    if (Date.now() - loadedAt < freshFor) return Promise.resolve();
    loading ??= answer();
    return loading;
  }

  return {
    load,
    /** An IANA name; null while it is not known. */
    current: () => zone,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
