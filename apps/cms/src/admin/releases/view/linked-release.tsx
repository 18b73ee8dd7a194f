'use client';

import { useConfig } from '@payloadcms/ui';

import { oneReleaseSchema } from '../api/answers';
import { useAnswer } from '../api/use-answer';
import { ReleaseLine } from '../release-line';
import { useAdminLanguage } from '../use-admin-language';

/** Another release in one line, by its id. */
export function LinkedRelease({ id }: { id: string }) {
  const { config } = useConfig();
  const language = useAdminLanguage();
  const { value } = useAnswer(`${config.routes.api}/releases/${id}/view`, oneReleaseSchema);
  return value ? <ReleaseLine release={value.release} telling={{ language, timeZone: value.timeZone }} /> : '…';
}
