import type { AsOfEvent } from '@civic/content/as-of';
import { contentTypeOf, type WindowedType } from '@civic/content/content-types';
import { nextWindowEvent } from '@civic/content/visibility';

import { storedWindow } from '../../../content/stored-window';
import { localizedOf, type RawRow } from '../../../platform/rows/raw-row';

export interface Happening {
  /** ms since the epoch, UTC. */
  at: number;
  event: AsOfEvent;
}

/** The events of a document's own window, later than `from` and not later than `until` (ms, UTC). */
export function windowEvents(type: WindowedType, row: RawRow, from: number, until: number): Happening[] {
  const window = storedWindow(row);
  const title = localizedOf(row[contentTypeOf(type).titleField]);
  const happenings: Happening[] = [];
  let event = nextWindowEvent(type, window, from);
  while (event !== undefined && event.at <= until) {
    happenings.push({ at: event.at, event: { kind: event.kind, title } });
    event = nextWindowEvent(type, window, event.at);
  }
  return happenings;
}
