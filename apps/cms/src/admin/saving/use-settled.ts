import { useFormBackgroundProcessing, useFormProcessing } from '@payloadcms/ui';
import { useCallback, useEffect, useRef } from 'react';

import { useDocumentKey } from '../site-time/use-document-key';
import { channelOf } from './channel';

/**
 * Returns how to wait until no save of the document is under way and the form has taken in the last answer. The form's own word is not
 * enough: it says that it has come to rest when the first of two autosaves has ended.
 */
export function useSettled(): () => Promise<void> {
  const channel = channelOf(useDocumentKey());
  const isAutosaving = useFormBackgroundProcessing();
  const isSubmitting = useFormProcessing();
  const isBusy = isAutosaving || isSubmitting;
  const latest = useRef({ isBusy, channel });
  const waiting = useRef<(() => void)[]>([]);

  const release = useCallback(() => {
    if (latest.current.isBusy || !latest.current.channel.isIdle) return;
    for (const resolve of waiting.current.splice(0)) resolve();
  }, []);
  useEffect(() => {
    latest.current = { isBusy, channel };
    release();
  }, [isBusy, channel, release]);
  useEffect(() => channel.listen(release), [channel, release]);

  return useCallback(
    () =>
      new Promise<void>((resolve) => {
        waiting.current.push(resolve);
        release();
      }),
    [release],
  );
}
