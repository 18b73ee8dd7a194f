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
 * browser, and when the page is closed. Asks where it cannot, once, and says what becomes of it.
 * @param keep keeps it in the browser, and returns whether the browser does.
 */
export function useLeaving(form: OpenForm, close: () => void, keep: () => boolean): void {
  const isModified = useFormModified();
  const save = useSaveDraft();
  const flush = useFlush(() => form);
  const { t } = useTexts();
  const latest = useRef({ isModified, save, flush, close, keep, t });
  useEffect(() => {
    latest.current = { isModified, save, flush, close, keep, t };
  });
  /** Whether what was typed last was sent at a step in the browser. */
  const hasLeft = useRef(false);
  useEffect(() => {
    if (!isModified) hasLeft.current = false;
  }, [isModified]);

  useEffect(() => {
    let isFollowing = false;
    // Without a connection a link ends the page, and the browser would ask the same again.
    let isAnswered = false;
    const typeOn = () => (isAnswered = false);
    const hold = (event: MouseEvent) => {
      const exit = isFollowing || !latest.current.isModified ? null : exitAt(event);
      if (!exit) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // What waits for the connection cannot be waited for here.
      void Promise.race([latest.current.save(), untilTrouble()]).then((isSaved) => {
        const { keep: keepNow, t: words } = latest.current;
        if (!isSaved && !window.confirm(words(`saving:leave:${keepNow() ? 'kept' : 'lost'}`))) return;
        isAnswered = !isSaved;
        isFollowing = true;
        follow(exit);
        isFollowing = false;
      });
    };
    // By the time of `popstate`, the form has the language that the step leads to, and counts as unmodified.
    const atStep = (event: NavigateEvent) => {
      if (event.navigationType !== 'traverse' || !event.destination.sameDocument || !latest.current.isModified) return;
      latest.current.flush.leave();
      hasLeft.current = true;
    };
    const atClosing = (event: BeforeUnloadEvent) => {
      if (!latest.current.isModified || latest.current.flush.close()) return;
      latest.current.keep();
      if (!isAnswered) event.preventDefault();
    };
    document.addEventListener('click', hold, true);
    document.addEventListener('input', typeOn, true);
    window.addEventListener('beforeunload', atClosing);
    // Some browsers do not have it yet; there, a step is known when the form goes.
    const navigation = 'navigation' in window ? window.navigation : null;
    navigation?.addEventListener('navigate', atStep);
    return () => {
      document.removeEventListener('click', hold, true);
      document.removeEventListener('input', typeOn, true);
      window.removeEventListener('beforeunload', atClosing);
      navigation?.removeEventListener('navigate', atStep);
    };
  }, []);
  useEffect(
    () => () => {
      if (!latest.current.isModified) return;
      if (troubleNow() !== null) latest.current.keep();
      latest.current.close();
      if (!hasLeft.current) latest.current.flush.leave();
    },
    [],
  );
}
