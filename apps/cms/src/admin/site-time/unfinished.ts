/** Typed texts that are not moments yet, by document and field. A tab that is closed removes its inputs from the page. */
const unfinished = new Map<string, Map<string, string>>();

export interface UnfinishedMoment {
  path: string;
  /** In words, for the editor. */
  problem: string;
}

/** Stores the problem of a field's moment; null when all is well. */
export function noteProblem(document: string, path: string, problem: string | null): void {
  const problems = unfinished.get(document) ?? new Map<string, string>();
  if (problem === null) problems.delete(path);
  else problems.set(path, problem);
  unfinished.set(document, problems);
}

export const unfinishedMoments = (document: string): UnfinishedMoment[] =>
  [...(unfinished.get(document) ?? [])].map(([path, problem]) => ({ path, problem }));

/** Forgets a document that is not on the screen any more. */
export const forgetUnfinished = (document: string): void => void unfinished.delete(document);
