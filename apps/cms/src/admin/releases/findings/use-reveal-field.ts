import { useConfig, useDocumentInfo } from '@payloadcms/ui';
import { useCallback } from 'react';

import { revealField } from './reveal-field';

/** Scrolls to a field of the document that is open. */
export function useRevealField(): (path: string) => void {
  const { collectionSlug } = useDocumentInfo();
  const { getEntityConfig } = useConfig();
  return useCallback(
    (path) => {
      const collection = collectionSlug && getEntityConfig({ collectionSlug });
      void revealField(path, collection ? collection.fields : []);
    },
    [collectionSlug, getEntityConfig],
  );
}
