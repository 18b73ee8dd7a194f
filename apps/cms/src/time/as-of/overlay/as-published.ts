import { isComingSoonType, isWindowedType } from '@civic/content/content-types';
import { defaultLanguage } from '@civic/content/site-languages';

import { keepEarlier, type EarlierDate } from '../../../content/promises/promise-history';
import { promiseTakenBack, type Promising } from '../../../content/promises/promise-moved';
import { isRow, type RawRow } from '../../../platform/rows/raw-row';

export interface Publication {
  type: string;
  id: string;
  /** The document as it stands until then, public or not; `null` for one that was never saved. */
  before: RawRow | null;
  /** ms since the epoch, UTC. */
  at: number;
  /** The zone in which visitors read dates, an IANA name. */
  timeZone: string;
}

const expectedOf = (row: RawRow | null): RawRow => (isRow(row?.expected) ? row.expected : {});

const historyOf = (row: RawRow | null): EarlierDate[] => {
  const { history } = expectedOf(row);
  return Array.isArray(history) ? (history as EarlierDate[]) : [];
};

/** Mirrors the hook that keeps earlier promised dates (see `recordPromise`), in all languages at once. */
function withPromises(content: RawRow, { before, at, timeZone }: Publication): RawRow {
  const expected = expectedOf(content);
  const history = keepEarlier(historyOf(before), historyOf(content));
  const isPublic = before?._status === 'published';
  const takenBack = isPublic && promiseTakenBack(before as Promising, content as Promising, timeZone);
  if (!takenBack) return { ...content, expected: { ...expected, history } };
  const reason = isRow(expected.reason) ? { [defaultLanguage]: expected.reason[defaultLanguage] } : null;
  const { precision, date } = takenBack;
  const entry = { id: `as-of-${at}`, precision, date, reason, changedAt: new Date(at).toISOString() };
  return { ...content, expected: { ...expected, history: [...history, entry], reason: null } };
}

const published = (content: RawRow, { id, at }: Pick<Publication, 'id' | 'at'>): RawRow => ({
  ...content,
  id,
  _status: 'published',
  updatedAt: new Date(at).toISOString(),
});

/** The result of publishing a content (all languages in it), without publishing it: adds the values that Payload's hooks would add. */
export function asPublished(content: RawRow, publication: Publication): RawRow {
  const row = published(content, publication);
  const { type } = publication;
  if (!isWindowedType(type)) return row;
  const promised = isComingSoonType(type) ? withPromises(row, publication) : row;
  return { ...promised, publishAt: row.publishAt ?? row.updatedAt };
}

/** Gives back the content visitors had before; that withdraws no promise. */
export const asRestored = published;
