type Id = string | number;

type Send = (input: string, init: RequestInit) => Promise<Response>;

/** A form that stores a new document. */
interface Creation {
  /** Called with the id of the document. */
  tell: (id: Id) => void;
  /** Says when the form gives it up. */
  signal: AbortSignal;
}

/** What waits for the id of the document that a form stores, by the address to which the form sends it. */
const waiting = new Map<string, Creation>();

/** Tells of the document that is stored through the address. Returns how to stop. */
export function onCreated(action: string, creation: Creation): () => void {
  waiting.set(action, creation);
  return () => void (waiting.get(action) === creation && waiting.delete(action));
}

const isStored = (body: unknown): body is { doc: { id: Id } } =>
  typeof body === 'object' && body !== null && 'doc' in body;

/**
 * Sends a form that may store a new document, and notes the answer before the form gets it: a form keeps no more of it than its status.
 * @param persistently sends what somebody waits for, until there is an answer to go on with or the signal gives it up.
 */
export async function sendNew(action: string, init: RequestInit, persistently: Send, atOnce: Send): Promise<Response> {
  const creation = waiting.get(action);
  if (!creation) return atOnce(action, init);
  const response = await persistently(action, { ...init, signal: creation.signal }).catch((error: unknown) => {
    // Payload's form says nothing of an answer without errors.
    if (creation.signal.aborted) return Response.json({ errors: [] }, { status: 409 });
    throw error;
  });
  const body: unknown = response.ok
    ? await response
        .clone()
        .json()
        .catch(() => null)
    : null;
  if (isStored(body)) creation.tell(body.doc.id);
  return response;
}
