import { useConfig } from '@payloadcms/ui';

import { ofDocumentSchema } from '../releases/api/answers';
import { useAnswer } from '../releases/api/use-answer';

/** The coming instants (ISO 8601) at which a document (`type/id`) changes, by its window or by a release; none for the site. */
export function useInstants(document: string | null): string[] {
  const { config } = useConfig();
  const isKnown = document !== null && !document.startsWith('globals/');
  const { value } = useAnswer(isKnown ? `${config.routes.api}/releases/of/${document}` : null, ofDocumentSchema);
  const scheduled = (value?.upcoming ?? []).filter(({ state }) => state === 'scheduled');
  const all = [value?.status.next?.at, ...scheduled.flatMap(({ dueAt, endAt }) => [dueAt, endAt])];
  return [...new Set(all.filter((instant) => typeof instant === 'string'))].sort();
}
