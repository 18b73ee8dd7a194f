import { isTimeZone } from '@civic/content/zoned';

const address = '/api/globals/site?depth=0&select[timeZone]=true';
/** How long an answer is taken for true, and how long to wait after none, in ms. */
const freshFor = 60_000;
const retryAfter = 3_000;

let zone: string | null = null;
let loadedAt = Number.NEGATIVE_INFINITY;
let loading: Promise<void> | null = null;
const listeners = new Set<() => void>();

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

async function load(): Promise<void> {
  const answer = await ask();
  loading = null;
  if (answer === null) {
    // Nobody can pick a time without the zone; whoever still waits for it asks again.
    if (zone === null && listeners.size > 0) setTimeout(() => void loadZone(), retryAfter);
    return;
  }
  loadedAt = Date.now();
  if (answer === zone) return;
  zone = answer;
  for (const listener of listeners) listener();
}

/** Asks for the zone unless that has just been done; many may ask at once. */
export function loadZone(): Promise<void> {
  if (Date.now() - loadedAt < freshFor) return Promise.resolve();
  loading ??= load();
  return loading;
}

export const currentZone = (): string | null => zone;

export function subscribeToZone(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
