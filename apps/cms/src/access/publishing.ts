import { hasRole, type Principal } from './roles';

/** An operation on content with drafts, as its hooks see it. */
export interface Attempt {
  operation: string;
  draft?: unknown;
  status?: unknown;
  publishSpecificLocale?: unknown;
}

/** Whether the operation changes the public content. A write that is not a draft's goes to the public document. */
function changesWhatIsPublic({ operation, draft, status }: Attempt): boolean {
  if (status === 'published') return true;
  return ['update', 'restoreVersion'].includes(operation) && draft !== true && draft !== 'true';
}

/** The reason for a refusal; `undefined` when the principal may do it. */
export function publishingRefusal(attempt: Attempt, principal: Principal): 'one-language' | 'not-allowed' | undefined {
  // It would publish the shared fields of the latest draft too, which the editor of one language did not intend.
  if (attempt.publishSpecificLocale) return 'one-language';
  return changesWhatIsPublic(attempt) && !hasRole(principal, 'publisher') ? 'not-allowed' : undefined;
}
