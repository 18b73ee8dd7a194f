import type { AdminText } from '@civic/content/admin-languages';
import type { Payload, PayloadRequest } from 'payload';

import { NeedsDecision, ReleaseError } from '../errors';
import { compareAndSet, findRelease, inside } from '../ledger/ledger';
import { cancelEnd } from './cancel';
import { changingLedger } from './changing-ledger';
import { disputesOf, reasonsOf } from '../publication/disputes';
import { awaitDecision } from '../publication/reconsider';

interface FieldErrors {
  data?: { errors?: { path?: string; message?: string }[] };
}

const fieldErrorsOf = (error: unknown) =>
  ((error as FieldErrors | null)?.data?.errors ?? []).map(({ path, message }) => `${path ?? ''}: ${message ?? ''}`);

/** The reason of a release's failure, in both languages of the admin, with the detail for readers of the log. */
function wordsOf(error: unknown): AdminText & { detail: string } {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof ReleaseError) return { ...error.words, detail };
  const fields = fieldErrorsOf(error);
  if (fields.length > 0) {
    const list = fields.join('; ');
    return {
      bg: `Съдържанието не може да се публикува. ${list}`,
      en: `The content cannot be published. ${list}`,
      detail,
    };
  }
  return {
    bg: 'Промяната не се изпълни; нищо от нея не е публикувано. Опитайте отново или се обърнете към администратора.',
    en: 'The release could not be carried out; nothing of it was published. Try again, or contact your administrator.',
    detail,
  };
}

/** All reasons for the decision; the first one where none is left by now. */
async function allReasons(req: PayloadRequest, id: string, { words }: NeedsDecision): Promise<AdminText> {
  const release = await findRelease(inside(req), id);
  const disputes = release ? await disputesOf(req, release) : [];
  return disputes.length > 0 ? reasonsOf(disputes) : words;
}

/**
 * Sets a release aside, so that it holds up no other: in need of a decision, or as failed, and then its end is cancelled. `false` when it
 * is not scheduled any more.
 */
export function setAside(payload: Payload, id: string, error: unknown): Promise<boolean> {
  return changingLedger(payload, async (req) => {
    if (error instanceof NeedsDecision) return awaitDecision(req, id, await allReasons(req, id, error));
    const set = await compareAndSet(inside(req), id, 'scheduled', {
      state: 'failed',
      error: wordsOf(error),
      notifiedAt: null,
    });
    if (set) await cancelEnd(req, id);
    return set !== null;
  });
}
