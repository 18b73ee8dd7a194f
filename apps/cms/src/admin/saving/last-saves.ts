import { readSavedAs, savedAsName, type SavedAs } from '../../content/fields/saved-as';
import type { RawRow } from '../../platform/rows/raw-row';

/** A version, as far as it matters here. */
export interface Version {
  /** ISO 8601, UTC. */
  updatedAt: string;
  content: RawRow;
}

const isEqual = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** What the latest save of each field was that changed since the instant. The newest version comes first. */
export function lastSaves(versions: readonly Version[], since: number): Map<string, SavedAs> {
  const saves = new Map<string, SavedAs>();
  versions.forEach(({ content, updatedAt }, index) => {
    const saved = readSavedAs(content[savedAsName]);
    if (!saved || Date.parse(updatedAt) <= since) return;
    const before = versions[index + 1]?.content ?? {};
    const names = new Set([...Object.keys(content), ...Object.keys(before)]);
    for (const name of names) if (!saves.has(name) && !isEqual(content[name], before[name])) saves.set(name, saved);
  });
  return saves;
}
