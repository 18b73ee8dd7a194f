import { fieldMessagesIn } from '../../platform/upstream/field-marks';
import { readSave, readsPreference, type SaveRequest } from '../../platform/upstream/save-requests';
import { sendNew } from '../creating/created';
import { forgetCopies } from './browser-copy';
import { channelOf } from './channel';
import { askGone, noteGone } from './gone';
import { marksOf } from './marks';
import { openFormOf, type OpenForm } from './open-forms';
import { persistently } from './persist';
import { publicationSignal } from './publications';
import { tellRefused } from './refused';
import { sendSave } from './send-save';

let own: typeof fetch | null = null;

let reach: ((signal: AbortSignal) => Promise<unknown>) | null = null;

/** Waits until the system can be reached. */
export const untilReached = async (signal: AbortSignal): Promise<void> => void (await reach?.(signal));

/** Notes at which fields a publication was refused, until another one is judged. */
async function noteMarks({ form: seen, kind }: SaveRequest, form: OpenForm, response: Response): Promise<void> {
  if (kind !== 'publication' || !seen) return;
  const messages = response.ok ? [] : await fieldMessagesIn(response);
  if (response.ok || messages.length > 0) form.marks = marksOf(messages, seen);
}

/**
 * Notes of a document that cannot be saved because somebody moved it to the bin or deleted it that it is gone. Returns the answer for Payload's
 * form, which would only say for a moment that something was not found.
 */
async function tellGone({ document }: SaveRequest, response: Response, api: string): Promise<Response> {
  if (response.ok) noteGone(document, null);
  const gone = response.status === 404 ? await askGone(document, api, sendAtOnce) : null;
  if (!gone) return response;
  noteGone(document, gone);
  return Response.json({ errors: [] }, { status: 404 });
}

/** Sends without regard to other saves: when the page is being closed, nothing can wait. */
export const sendAtOnce: typeof fetch = (input, init) => (own ?? window.fetch).call(window, input, init);

/**
 * Sends the saves of each document through its channel from now on, one after another, and each from the version that its form has seen: an
 * autosave under way never lands after a publication that was asked for later, and nobody's changes are overwritten.
 */
export function guardFetch(api: string): void {
  if (own) return;
  own = window.fetch;
  const me = `${api}/users/me`;
  const send = persistently(sendAtOnce, me);
  reach = (signal) => send(me, { credentials: 'include', signal });
  window.fetch = (input, init) => {
    if (input === `${api}/users/logout`) forgetCopies();
    if (readsPreference(input, init, api)) return send(input, { ...init });
    const read = readSave(input, init, api);
    const signal = read?.kind === 'publication' ? publicationSignal(read.document) : undefined;
    // Payload's form gives no signal.
    const given = signal ? { ...init, signal } : init;
    const save = readSave(input, given, api);
    if (!save) {
      const isNew = typeof input === 'string' && init?.method?.toUpperCase() === 'POST';
      return isNew ? sendNew(input, init, send, sendAtOnce) : sendAtOnce(input, init);
    }
    // A form that is being closed is not noted any more when its turn comes.
    const form = openFormOf(save.document);
    return channelOf(save.document).run(async () => {
      // Payload's own button says at once what went wrong, and nothing is kept for later.
      if (form?.hasDrafts === false) return sendSave(save, form, sendAtOnce) ?? sendAtOnce(String(input), { ...given });
      const sent = await (sendSave(save, form, send) ?? send(String(input), { ...given }));
      const response = await tellGone(save, sent, api);
      if (form) await noteMarks(save, form, response);
      return save.kind === 'publication' ? tellRefused(save.document, response) : response;
    });
  };
}
