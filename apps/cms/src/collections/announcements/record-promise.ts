import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest } from 'payload';

import { say } from '../../fields/validators';
import { isTakingBack } from '../../releases/status-hook';
import { promiseTakenBack, type Promising } from './promise-moved';

const reasonMissing = {
  bg: 'Потвърдена дата се променя: посочете причината, за да я видят гражданите.',
  en: 'A confirmed date is being moved: give the reason, so that the public can see it.',
};

async function published(req: PayloadRequest, id: string): Promise<Promising | null> {
  const row = await req.payload.db.findOne<Promising & { id: string; _status?: string }>({
    collection: 'announcements',
    where: { id: { equals: id } },
    select: { _status: true, comingSoon: true, expected: true },
    req,
  });
  return row?._status === 'published' ? row : null;
}

/**
 * Keeps the dates that visitors had been given: publishing another one puts the former into the history, with the
 * reason, which a confirmed date cannot be moved without.
 */
export const recordPromise: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  if (operation !== 'update' || data._status !== 'published' || isTakingBack(req)) return;
  const before = await published(req, String(originalDoc?.id));
  const takenBack = before && promiseTakenBack(before, data);
  if (!takenBack) return;
  const reason = data.expected?.reason?.trim();
  if (takenBack.certainty === 'confirmed' && !reason) {
    const errors = [{ path: 'expected.reason', message: say(reasonMissing, { req }) }];
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t);
  }
  const { precision, date } = takenBack;
  const entry = { precision, date, reason: reason ?? null, changedAt: new Date().toISOString() };
  const history = [...(data.expected?.history ?? []), entry];
  return { ...data, expected: { ...data.expected, history, reason: null } };
};
