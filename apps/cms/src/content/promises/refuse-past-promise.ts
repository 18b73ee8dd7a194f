import type { ComingSoonType } from '@civic/content/content-types';
import { ValidationError, type CollectionBeforeChangeHook } from 'payload';

import { productNow } from '../../platform/clock';
import { readMainRow } from '../../platform/rows/main-row';
import { say } from '../../platform/words/validators';
import { siteTimeZone } from '../globals/site/read-time-zone';
import { isReleasing, isTakingBack } from '../status-hook';
import { expectedDateLabel } from './expected';
import type { Promising } from './promise-moved';
import { promisedPast, promisesThePast } from './promise-passed';

/** Refuses to publish the promise of a date that is over, at the field. Releases are checked when they are scheduled. */
export const refusePastPromise =
  (type: ComingSoonType): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    if (data._status !== 'published' || !data.expected || isReleasing(req) || isTakingBack(req)) return;
    const row = originalDoc?.id ? await readMainRow(req, type, String(originalDoc.id)) : null;
    const before = row?._status === 'published' ? (row as Promising) : null;
    if (!promisesThePast({ before, after: data, at: productNow(), timeZone: await siteTimeZone(req) })) return;
    const path = 'expected.date';
    const errors = [{ path, label: say(expectedDateLabel, { req }), message: say(promisedPast, { req }) }];
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  };
