import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';

import { useSaveAddress } from './use-save-address';
import { useSettled } from './use-settled';
import { useTellWritten } from './use-tell-written';

/**
 * Saves the form as a draft if it has changed, so that what is scheduled or taken down is what is on the screen; waits for a running save
 * first. Returns whether the draft equals the screen.
 * @param isQuiet whether a success needs no words.
 */
export function useSaveDraft(): (isQuiet?: boolean) => Promise<boolean> {
  const { setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo();
  const { submit } = useForm();
  const isModified = useFormModified();
  const address = useSaveAddress();
  const settled = useSettled();
  const tellWritten = useTellWritten();
  const latest = useRef({ submit, isModified, address });
  useEffect(() => {
    latest.current = { submit, isModified, address };
  });

  return useCallback(
    async (isQuiet = true) => {
      await settled();
      tellWritten();
      const form = latest.current;
      if (!form.isModified) return true;
      const result = await form.submit({
        ...form.address({ draft: 'true', 'fallback-locale': 'null' }),
        acceptValues: { overrideLocalChanges: false },
        disableFormWhileProcessing: false,
        disableSuccessStatus: isQuiet,
        overrides: { _status: 'draft' },
        skipValidation: true,
      });
      if (!result || result.res.status >= 400) return false;
      // Everything was saved before.
      if (!result.res.ok) return true;
      setMostRecentVersionIsAutosaved(false);
      setUnpublishedVersionCount((count) => count + 1);
      return true;
    },
    [settled, tellWritten, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount],
  );
}
