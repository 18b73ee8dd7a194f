import { fieldMessagesIn } from '../../platform/upstream/field-marks';

/** Hears why a publication was refused; `null` where the form says it at its fields. */
type Listener = (detail: string | null) => void;

const listeners = new Map<string, Listener>();

/** Hears of each publication of a document (`type/id`) that is refused because of its content. Returns how to stop. */
export function onRefused(document: string, listener: Listener): () => void {
  listeners.set(document, listener);
  return () => {
    if (listeners.get(document) === listener) listeners.delete(document);
  };
}

/** Tells that a publication of a document was refused. Returns whether somebody listens. */
export function noteRefused(document: string, detail: string | null): boolean {
  const listener = listeners.get(document);
  listener?.(detail);
  return listener !== undefined;
}

/**
 * Tells of an answer that refuses a publication because of its content: the language of the form is refused at its fields, the others in a
 * problem that somebody who listens explains. Returns the answer for Payload's form, which would say that again.
 */
export async function tellRefused(document: string, response: Response): Promise<Response> {
  if (response.status === 400 && (await fieldMessagesIn(response)).length > 0) noteRefused(document, null);
  if (response.status !== 422) return response;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const isUnfit = typeof body === 'object' && body !== null && 'type' in body && body.type === 'unfit-publication';
  if (!isUnfit || !noteRefused(document, 'detail' in body ? String(body.detail) : '')) return response;
  return Response.json({ errors: [] }, { status: 422 });
}
