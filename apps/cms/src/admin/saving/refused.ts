type Listener = (detail: string) => void;

const listeners = new Map<string, Listener>();

/** Hears of each publication of a document (`type/id`) that is refused because of its languages. Returns how to stop. */
export function onRefused(document: string, listener: Listener): () => void {
  listeners.set(document, listener);
  return () => {
    if (listeners.get(document) === listener) listeners.delete(document);
  };
}

/** Tells that a publication of a document was refused. Returns whether somebody listens. */
export function noteRefused(document: string, detail: string): boolean {
  const listener = listeners.get(document);
  listener?.(detail);
  return listener !== undefined;
}

/**
 * Tells of an answer that refuses a publication because of its languages; somebody who listens explains it. Returns the answer for
 * Payload's form, which would say the same again.
 */
export async function tellRefused(document: string, response: Response): Promise<Response> {
  if (response.status !== 422) return response;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const isUnfit = typeof body === 'object' && body !== null && 'type' in body && body.type === 'unfit-publication';
  if (!isUnfit || !noteRefused(document, 'detail' in body ? String(body.detail) : '')) return response;
  return Response.json({ errors: [] }, { status: 422 });
}
