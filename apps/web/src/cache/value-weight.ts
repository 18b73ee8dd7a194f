import type { StoredValue } from '../platform/upstream/next-cache';

/** Next.js keeps text as UTF-16, two bytes per character once it contains Cyrillic. */
const bytesPerCharacter = 2;
const overhead = 1024;

function weigh(part: unknown): number {
  if (typeof part === 'string') return part.length * bytesPerCharacter;
  if (Buffer.isBuffer(part)) return part.length;
  if (part instanceof Map) return [...part.values()].reduce((sum: number, item) => sum + weigh(item), 0);
  return part && typeof part === 'object' ? JSON.stringify(part).length * bytesPerCharacter : 0;
}

/** The approximate memory of a cached value in bytes. */
export function valueWeight(value: StoredValue): number {
  return Object.values(value ?? {}).reduce((sum: number, part: unknown) => sum + weigh(part), overhead);
}
