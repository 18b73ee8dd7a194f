'use client';

import { useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui';
import { useEffect, useLayoutEffect, useRef } from 'react';

import { carry, cursorIn, heldIn, typedSince, type Held } from './carried';

/** The pause before another attempt, ms. */
const pause = 3_000;

/**
 * In the form of a new document: stores it with its first letter. Payload then opens the page of the stored document, to which what was typed
 * in the meantime is carried over.
 */
export function FirstSave() {
  const { collectionSlug = '' } = useDocumentInfo();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const { getFields, setModified, submit } = useForm();
  const isModified = useFormModified();
  const sent = useRef<Held | null>(null);
  const query = new URLSearchParams({ depth: '0', draft: 'true', 'fallback-locale': 'null', locale });
  const action = `${config.routes.api}/${collectionSlug}?${query}`;

  useEffect(() => {
    if (!isModified || sent.current) return undefined;
    sent.current = heldIn(getFields());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = async () => {
      const result = await submit({
        action,
        method: 'POST',
        acceptValues: { overrideLocalChanges: false },
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        overrides: { _status: 'draft' },
        skipValidation: true,
      });
      if (result?.res.ok) return;
      sent.current = null;
      // A refused form counts as unmodified, and would not be saved again.
      timer = setTimeout(() => setModified(true), pause);
    };
    void save();
    return () => clearTimeout(timer);
  }, [action, getFields, isModified, setModified, submit]);

  // A layout effect ends before its form leaves the page, and the cursor with it.
  useLayoutEffect(
    () => () => {
      if (!sent.current) return;
      const typed = typedSince(sent.current, heldIn(getFields()));
      carry({ collection: collectionSlug, typed, cursor: cursorIn(document.activeElement) });
    },
    [collectionSlug, getFields],
  );
  return null;
}
