/** What explains the languages of a document (`type/id`) on the screen. */
interface LanguagesDesk {
  /** Explains why a publication was refused because of its languages. */
  explain: (detail: string) => void;
  /** Offers to publish some languages where not all can be. Returns whether there is something to offer. */
  offer: () => Promise<boolean>;
}

const desks = new Map<string, LanguagesDesk>();

/** Opens the desk of a document. Returns how to close it. */
export function openDesk(document: string, desk: LanguagesDesk): () => void {
  desks.set(document, desk);
  return () => {
    if (desks.get(document) === desk) desks.delete(document);
  };
}

/** Has it explained why a publication was refused because of its languages. Returns whether somebody does. */
export function explainRefused(document: string, detail: string): boolean {
  const desk = desks.get(document);
  desk?.explain(detail);
  return desk !== undefined;
}

/** Offers to publish some languages of a document where not all can be. Returns whether there is something to offer. */
export const offerLanguages = async (document: string): Promise<boolean> =>
  (await desks
    .get(document)
    ?.offer()
    .catch(() => false)) ?? false;

/**
 * Has an answer explained that refuses a publication because of its languages. Returns the answer for Payload's form, which would say the same
 * again.
 */
export async function tellRefused(document: string, response: Response): Promise<Response> {
  if (response.status !== 422) return response;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const isUnfit = typeof body === 'object' && body !== null && 'type' in body && body.type === 'unfit-publication';
  if (!isUnfit || !explainRefused(document, 'detail' in body ? String(body.detail) : '')) return response;
  return Response.json({ errors: [] }, { status: 422 });
}
