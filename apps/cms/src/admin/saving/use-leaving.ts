import { useFormModified } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

import { exitAt } from '../../platform/upstream/admin-dom';
import { useTexts } from '../translations/use-texts';
import { onTrouble, troubleNow } from './connection';
import type { OpenForm } from './open-forms';
import { useFlush } from './use-flush';
import { useSaveDraft } from './use-save-draft';

/** Follows a press that was held; the element may have gone meanwhile. */
function follow(exit: HTMLElement): void {
  if (exit.isConnected) exit.click();
  else if (exit instanceof HTMLAnchorElement) window.location.assign(exit.href);
}

/** Comes true, as false, when saving meets trouble. */
const untilTrouble = () =>
  new Promise<false>((resolve) => {
    const look = () => {
      if (troubleNow() !== null) resolve(false);
    };
    onTrouble(look);
    look();
  });

/**
 * Saves what was typed last before the person leaves the form: before a link or another language is followed, after a step back in the
 * browser, and when the page is closed. Asks where it cannot.
 */
export function useLeaving(form: OpenForm, close: () => void): void {
  const isModified = useFormModified();
  const save = useSaveDraft();
  const flush = useFlush(() => form);
  const { t } = useTexts();
  const latest = useRef({ isModified, save, flush, close, t });
  useEffect(() => {
    latest.current = { isModified, save, flush, close, t };
  });

  useEffect(() => {
    let isFollowing = false;
    const hold = (event: MouseEvent) => {
      const exit = isFollowing || !latest.current.isModified ? null : exitAt(event);
      if (!exit) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // What waits for the connection cannot be waited for here.
      void Promise.race([latest.current.save(), untilTrouble()]).then((isSaved) => {
        if (!isSaved && !window.confirm(latest.current.t('saving:leave'))) return;
        isFollowing = true;
        follow(exit);
        isFollowing = false;
      });
    };
    const atClosing = (event: BeforeUnloadEvent) => {
      if (latest.current.isModified && !latest.current.flush.close()) event.preventDefault();
    };
    document.addEventListener('click', hold, true);
    window.addEventListener('beforeunload', atClosing);
    return () => {
      document.removeEventListener('click', hold, true);
      window.removeEventListener('beforeunload', atClosing);
    };
  }, []);
  useEffect(
    () => () => {
      if (!latest.current.isModified) return;
      latest.current.close();
      latest.current.flush.leave();
    },
    [],
  );
}
