import type { ComingSoonType } from '@civic/content/content-types';
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';

import { productNowIso } from '../../platform/clock';
import { readMainRow } from '../../platform/rows/main-row';
import { say } from '../../platform/words/validators';
import { siteTimeZone } from '../globals/site/read-time-zone';
import { isTakingBack } from '../status-hook';
import { reasonLabel } from './expected';
import { keepEarlier, type EarlierDate } from './promise-history';
import { promiseTakenBack, type Promised, type Promising } from './promise-moved';
import { noteReasons } from './recorded-reasons';

const reasonMissing = {
  bg: 'Посочете защо се променя потвърдена дата.',
  en: 'Say why a confirmed date is being changed.',
};

type RecordedDate = Omit<EarlierDate, 'reason'> & { reason?: Partial<Record<string, string | null>> | null };

/** The stored row of a document: with all languages, and without later drafts. */
interface Row extends Promising {
  id: string;
  _status?: string;
  expected?: (Promised & { history?: RecordedDate[] | null }) | null;
}

const rowOf = async (req: PayloadRequest, type: ComingSoonType, id: string) =>
  (await readMainRow(req, type, id)) as Row | null;

const inLanguage = (row: Row | null, locale: string | null | undefined): EarlierDate[] =>
  (row?.expected?.history ?? []).map(({ reason, ...earlier }) => ({
    ...earlier,
    reason: (locale && reason?.[locale]) ?? null,
  }));

/**
 * Keeps announced dates: publishing another one, or cancelling, moves the former into the history with the reason, without which a
 * confirmed date cannot be withdrawn.
 */
export const recordPromise =
  (type: ComingSoonType): CollectionBeforeChangeHook =>
  async ({ collection, context, data, operation, originalDoc, req }) => {
    if (operation !== 'update' || !data.expected || isTakingBack(req)) return;
    const row = await rowOf(req, type, String(originalDoc?.id));
    noteReasons(context, row?.expected?.history ?? []);
    const history = keepEarlier(inLanguage(row, req.locale), data.expected.history ?? []);
    const kept = { ...data, expected: { ...data.expected, history } };
    if (data._status !== 'published' || row?._status !== 'published') return kept;

    const takenBack = promiseTakenBack(row, data, await siteTimeZone(req));
    if (!takenBack) return kept;
    const reason = data.expected.reason?.trim();
    if (takenBack.certainty === 'confirmed' && !reason) {
      const path = 'expected.reason';
      const errors = [{ path, label: say(reasonLabel, { req }), message: say(reasonMissing, { req }) }];
      throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
    }
    const { precision, date } = takenBack;
    const entry = { precision, date, reason: reason ?? null, changedAt: productNowIso() };
    return { ...kept, expected: { ...kept.expected, history: [...history, entry], reason: null } };
  };
