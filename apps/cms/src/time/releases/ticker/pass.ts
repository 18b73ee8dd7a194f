import { runUrgently } from '../../../platform/process/urgent-work';
import type { DueRelease, TickerStore } from './ticker-store';

export interface PassResult {
  done: number;
  failed: number;
  /** Due releases that are still there: another process has them, or they are tried again. */
  left: number;
}

/** Releases looked at in one pass. */
const width = 50;

const overlaps = (release: DueRelease, held: ReadonlySet<string>) => release.documents.some((one) => held.has(one));

/**
 * Carries out all due releases, in due order. A release that another process is carrying out, or that must be retried, holds up
 * only the releases of the same documents, because they must come after it.
 */
export async function pass(store: TickerStore, isStopped: () => boolean = () => false): Promise<PassResult> {
  const due = await store.due(width);
  if (due.length === 0) return { done: 0, failed: 0, left: 0 };
  return runUrgently(() => carryOutAll(store, due, isStopped));
}

async function carryOutAll(store: TickerStore, due: DueRelease[], isStopped: () => boolean): Promise<PassResult> {
  const result = { done: 0, failed: 0, left: 0 };
  const held = new Set<string>();
  for (const release of due) {
    if (isStopped()) break;
    const outcome = overlaps(release, held) ? 'again' : await store.carryOut(release);
    if (outcome === 'done') result.done += 1;
    else if (outcome === 'failed') result.failed += 1;
    else {
      result.left += 1;
      for (const document of release.documents) held.add(document);
    }
  }
  return result;
}
