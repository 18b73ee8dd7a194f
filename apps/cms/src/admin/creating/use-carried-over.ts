import { useDocumentInfo, useForm, useFormInitializing, useFormModified } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

import { putValue } from '../put-value';
import { useDocumentKey } from '../site-time/use-document-key';
import { takeCarried } from './carried';
import { placeCursor } from './cursor';

/** In the form of a document that was stored with its first letter: what was typed while it was stored, the cursor, and the way out. */
export function useCarriedOver(): void {
  const { id } = useDocumentInfo();
  const document = useDocumentKey();
  const { dispatchFields, setModified } = useForm();
  const isInitializing = useFormInitializing();
  const isModified = useFormModified();
  const exit = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (id === undefined || isInitializing) return;
    const carried = takeCarried(document);
    if (!carried) return;
    for (const [path, value] of carried.typed) dispatchFields(putValue(path, value));
    if (carried.typed.length > 0) setModified(true);
    if (carried.cursor) placeCursor(carried.cursor);
    if (carried.typed.length === 0) carried.exit?.();
    else exit.current = carried.exit;
  }, [dispatchFields, document, id, isInitializing, setModified]);
  useEffect(() => {
    // Only then does the form save, on the way out, what was typed last.
    if (!isModified) return;
    exit.current?.();
    exit.current = null;
  }, [isModified]);
}
