import { useConfig } from '@payloadcms/ui';

import { openReleasesSchema } from '../api/answers';
import { useAnswer } from '../api/use-answer';

const query = new URLSearchParams({
  'where[state][equals]': 'open',
  sort: '-createdAt',
  limit: '50',
  depth: '0',
});

/** The releases in preparation, the newest first; empty until they are loaded. */
export function useOpenReleases() {
  const { config } = useConfig();
  return useAnswer(`${config.routes.api}/releases?${query}`, openReleasesSchema).value?.docs ?? [];
}
