import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useMemo, useState } from 'react';

import { ofDocumentSchema } from '../releases/api/answers';
import { useAnswer } from '../releases/api/use-answer';
import { momentsOf, type Moment } from './moments';

/** The instants at which a document (`type/id`) changes, as saved last; empty for globals and for the site. */
export function useMoments(document: string | null): Moment[] {
  const { config } = useConfig();
  const { savedDocumentData, data } = useDocumentInfo();
  const [now] = useState(() => Date.now());
  const isKnown = document !== null && !document.startsWith('globals/');
  const { value } = useAnswer(isKnown ? `${config.routes.api}/releases/of/${document}` : null, ofDocumentSchema);
  const saved = isKnown ? (savedDocumentData ?? data) : undefined;
  return useMemo(() => momentsOf(saved ?? {}, value?.upcoming ?? [], now), [saved, value, now]);
}
