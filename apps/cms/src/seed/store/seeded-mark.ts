import type { Payload } from 'payload';

const key = 'civic:demo-seeded';

/** Whether the demo has been created completely before. */
export const isSeeded = (payload: Payload): Promise<boolean> => payload.kv.has(key);

export const markSeeded = (payload: Payload): Promise<void> => payload.kv.set(key, { at: new Date().toISOString() });
