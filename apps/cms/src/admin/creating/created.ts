type Id = string | number;

/** What waits for the id of the document that a form stores, by the address to which the form sends it. */
const waiting = new Map<string, (id: Id) => void>();

/** Calls back with the id of the document that is stored through the address. Returns how to stop. */
export function onCreated(action: string, listener: (id: Id) => void): () => void {
  waiting.set(action, listener);
  return () => void (waiting.get(action) === listener && waiting.delete(action));
}

const isStored = (body: unknown): body is { doc: { id: Id } } =>
  typeof body === 'object' && body !== null && 'doc' in body;

/** Notes the answer to a form that may have stored a new document, before the form gets it: a form keeps no more of it than its status. */
export async function noteCreated(action: string, response: Response): Promise<void> {
  const listener = waiting.get(action);
  if (!listener || !response.ok) return;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (isStored(body)) listener(body.doc.id);
}
