import type { ComingSoonType } from '@civic/content/content-types';
import { ValidationError, type CollectionBeforeChangeHook } from 'payload';

import { productNow } from '../../platform/clock';
import { readMainRow } from '../../platform/rows/main-row';
import { say } from '../../platform/words/validators';
import { siteTimeZone } from '../globals/site/read-time-zone';
import { isReleasing, isTakingBack } from '../status-hook';
import { expectedDateLabel } from './expected';
import { disagreement, disagreementWords, followReveal, type Announced } from './promise-agrees';
import { promisedPast, promisesThePast } from './promise-passed';

/**
 * Refuses to publish, at the field, a promise of a date that is over, one without a date, and one of another time than the text will come
 * out. Releases are checked when they are scheduled.
 */
export const refusePromise =
  (type: ComingSoonType): CollectionBeforeChangeHook =>
  async ({ collection, data: given, originalDoc, req }) => {
    if (given._status !== 'published' || !given.expected || isReleasing(req) || isTakingBack(req)) return;
    const data = followReveal(given as Announced);
    const row = originalDoc?.id ? await readMainRow(req, type, String(originalDoc.id)) : null;
    const before = row?._status === 'published' ? (row as Announced) : null;
    const timeZone = await siteTimeZone(req);
    const fault = disagreement(before, data, timeZone);
    const isPast = promisesThePast({ before, after: data, at: productNow(), timeZone });
    if (!fault && !isPast) return data;
    const message = say(fault ? disagreementWords[fault] : promisedPast, { req });
    const errors = [{ path: 'expected.date', label: say(expectedDateLabel, { req }), message }];
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  };
