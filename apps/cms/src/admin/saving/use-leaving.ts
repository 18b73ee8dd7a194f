import { useForm, useFormModified } from '@payloadcms/ui';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

import { exitAt } from '../../platform/upstream/admin-dom';
import { watchEditors, writtenSince } from '../../platform/upstream/rich-text-editors';
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

interface Leaving {
  /** Lets the form ask nothing any more. */
  close: () => void;
  /** Lets it ask again. */
  reopen: () => void;
  /** Keeps what was typed in the browser, and returns whether the browser does. */
  keep: () => boolean;
  /** The fields about which the person has still to choose between their text and another one, in words. */
  undecided: string | null;
}

/**
 * Saves what was typed last before the person leaves the form: before a link or another language is followed, at a step back in the browser, and
 * when the page is closed. Asks where it cannot, or where the person has still to choose, once, and says what becomes of it.
 */
export function useLeaving(form: OpenForm, leaving: Leaving): void {
  const isModified = useFormModified();
  const { getFields } = useForm();
  const save = useSaveDraft();
  const flush = useFlush(() => form);
  const { t } = useTexts();
  const latest = useRef({ ...leaving, isModified, save, flush, t });
  useEffect(() => {
    latest.current = { ...leaving, isModified, save, flush, t };
  });
  /** Whether what was typed last was sent at a step in the browser. */
  const hasLeft = useRef(false);
  useEffect(() => {
    if (!isModified) hasLeft.current = false;
  }, [isModified]);
  /** Whether something on the screen is not saved. */
  const isUnsaved = useCallback(
    () => latest.current.isModified || latest.current.undecided !== null || writtenSince(getFields()).length > 0,
    [getFields],
  );

  useEffect(watchEditors, []);
  useEffect(() => {
    let isFollowing = false;
    // Without a connection a link ends the page, and the browser would ask the same again.
    let isAnswered = false;
    const typeOn = () => (isAnswered = false);
    /** Saves as much as can be, and returns whether the person leaves. */
    const prepare = async (): Promise<boolean> => {
      const { close, flush: send, keep, reopen, save: saveNow, t: words, undecided } = latest.current;
      if (undecided !== null) {
        if (!window.confirm(words('saving:leave:undecided', { fields: undecided }))) return false;
        close();
        await Promise.race([send.leave(), untilTrouble()]);
        reopen();
        return true;
      }
      // What waits for the connection cannot be waited for here.
      const isSaved = await Promise.race([saveNow(), untilTrouble()]);
      if (!isSaved && latest.current.undecided !== null) return prepare();
      if (!isSaved && !window.confirm(words(`saving:leave:${keep() ? 'kept' : 'lost'}`))) return false;
      isAnswered = !isSaved;
      return true;
    };
    const hold = (event: MouseEvent) => {
      const exit = isFollowing || !isUnsaved() ? null : exitAt(event);
      if (!exit) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void prepare().then((isLeaving) => {
        if (!isLeaving) return;
        isFollowing = true;
        follow(exit);
        isFollowing = false;
      });
    };
    // By the time of `popstate`, the form has the language that the step leads to, and counts as unmodified.
    const atStep = (event: NavigateEvent) => {
      if (event.navigationType !== 'traverse' || !event.destination.sameDocument || !isUnsaved()) return;
      void latest.current.flush.leave();
      hasLeft.current = true;
    };
    const atClosing = (event: BeforeUnloadEvent) => {
      if (!isUnsaved()) return;
      const { flush: send, keep, undecided } = latest.current;
      // The last words of a page that is being closed would decide what the person has not.
      if (undecided === null && send.close()) return;
      keep();
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
  }, [isUnsaved]);
  // A layout effect ends before the editors of the form leave the page, and while the form is still noted.
  useLayoutEffect(
    () => () => {
      if (!isUnsaved()) return;
      if (troubleNow() !== null) latest.current.keep();
      latest.current.close();
      if (!hasLeft.current) void latest.current.flush.leave();
    },
    [isUnsaved],
  );
}
