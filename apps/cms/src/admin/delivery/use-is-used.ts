import { useConfig, useDocumentInfo } from '@payloadcms/ui';

import { usedInSchema } from '../releases/api/answers';
import { useReleasesVersion } from '../releases/api/changes';
import { useAnswer } from '../releases/api/use-answer';

/** Whether published content uses the file on the screen; `null` while that is not known, `undefined` of anything but a file. */
export function useIsUsed(): boolean | null | undefined {
  const { collectionSlug, docConfig, id } = useDocumentInfo();
  const { config } = useConfig();
  const isFile = docConfig !== undefined && 'upload' in docConfig && Boolean(docConfig.upload);
  const { value } = useAnswer(
    isFile && id !== undefined ? `${config.routes.api}/releases/used/${collectionSlug}/${id}` : null,
    usedInSchema,
    { version: useReleasesVersion() },
  );
  if (!isFile) return undefined;
  if (!value?.used.isComplete) return null;
  const { more, uses } = value.used.live;
  return uses.length + more > 0;
}
