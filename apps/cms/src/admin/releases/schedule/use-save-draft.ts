import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormBackgroundProcessing,
  useFormModified,
  useLocale,
} from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

/** Time for which a running autosave is awaited, ms. */
const patience = 15_000;
const step = 50;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Saves the form as a draft if it has changed, so that the scheduled content is the one on the screen; waits for a running
 * autosave, which might overwrite it. Returns whether the draft equals the screen.
 */
export function useSaveDraft(): () => Promise<boolean> {
  const { collectionSlug, id, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } = useDocumentInfo();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const { submit } = useForm();
  const isModified = useFormModified();
  const isAutosaving = useFormBackgroundProcessing();
  const latest = useRef({ submit, isModified, isAutosaving });
  useEffect(() => {
    latest.current = { submit, isModified, isAutosaving };
  });

  return async () => {
    const deadline = Date.now() + patience;
    while (latest.current.isAutosaving && Date.now() < deadline) await pause(step);
    if (!latest.current.isModified) return true;
    const query = new URLSearchParams({ draft: 'true', depth: '0', locale, 'fallback-locale': 'null' });
    const result = await latest.current.submit({
      acceptValues: { overrideLocalChanges: false },
      action: `${config.routes.api}/${collectionSlug}/${id}?${query}`,
      disableFormWhileProcessing: false,
      disableSuccessStatus: true,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    });
    if (!result?.res.ok) return false;
    setMostRecentVersionIsAutosaved(false);
    setUnpublishedVersionCount((count) => count + 1);
    return true;
  };
}
