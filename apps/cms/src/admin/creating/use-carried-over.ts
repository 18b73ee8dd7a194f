import { useDocumentInfo, useForm, useFormInitializing } from '@payloadcms/ui';
import { useEffect } from 'react';

import { putValue } from '../put-value';
import { placeCursor, takeCarried } from './carried';

/** In the form of a document that was stored with its first letter: what was typed while it was stored, and the cursor. */
export function useCarriedOver(): void {
  const { collectionSlug, id } = useDocumentInfo();
  const { dispatchFields, setModified } = useForm();
  const isInitializing = useFormInitializing();
  useEffect(() => {
    if (id === undefined || isInitializing) return;
    const carried = takeCarried(collectionSlug);
    if (!carried) return;
    for (const [path, value] of carried.typed) dispatchFields(putValue(path, value));
    if (carried.typed.length > 0) setModified(true);
    if (carried.cursor) placeCursor(carried.cursor);
  }, [collectionSlug, dispatchFields, id, isInitializing, setModified]);
}
