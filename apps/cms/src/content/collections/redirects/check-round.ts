import { ValidationError, type CollectionBeforeValidateHook } from 'payload';

import { textOf } from '../../../platform/rows/raw-row';
import { say } from '../../../platform/words/validators';
import { leadsRound, roundWords, targetPath } from '../../addresses/hops';
import { isKeepingRedirects } from '../../addresses/keep-redirects';

/** Refuses a redirect to itself, and one that closes a circle with others. @throws ValidationError at the field that leads there. */
export const refuseRound: CollectionBeforeValidateHook = async ({ collection, data, originalDoc, req }) => {
  const { from, to, url } = { ...originalDoc, ...data } as Record<string, unknown>;
  const start = textOf(from);
  if (!start || isKeepingRedirects(req)) return data;
  const id: unknown = originalDoc?.id;
  const first = await targetPath(req, { from: start, to, url });
  if (!(await leadsRound(req, [start], first, id === undefined ? undefined : String(id)))) return data;
  const error = { message: say(roundWords, { req }), path: textOf(url) ? 'url' : 'to' };
  throw new ValidationError({ collection: collection.slug, errors: [error], req }, req.t);
};
