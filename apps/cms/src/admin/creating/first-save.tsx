'use client';

import { toast, useConfig, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

import { watchEditors, withWritten } from '../../platform/upstream/rich-text-editors';
import { draftOf, valuesOf } from '../form-values';
import { useTexts } from '../translations/use-texts';
import { carry, heldIn, typedSince, type Held } from './carried';
import { onCreated } from './created';
import { cursorIn } from './cursor';
import { holdExits } from './held-exit';

/** The pause before another attempt, ms. */
const pause = 3_000;

/** The time after which who waits to leave reads for what, ms. */
const patience = 1_000;

/** The first save of a document: under way, or answered while its form is still on the screen. */
interface Save {
  sent: Held;
  /** Gives it up. */
  sending: AbortController;
  /** The id that the answer names; `null` before it. */
  id: string | number | null;
  /** The last way out that was asked for meanwhile. */
  exit: (() => void) | null;
  /** Whether the person left by a step in the browser: not every browser lets a page hold it. */
  hasLeft: boolean;
  /** Whether the person leaves though it is not saved. */
  isLeaving: boolean;
  /** What the form held when it left the screen and its document did not take its place; `null` otherwise. */
  last: Record<string, unknown> | null;
}

/** Saves what was typed since by itself: the form is not there any more. */
function saveLast(action: string, { id, last }: Save): void {
  if (id === null || !last) return;
  const { body } = draftOf(last);
  const address = action.replace('?', `/${id}?`);
  void window.fetch(address, { method: 'PATCH', credentials: 'include', body }).catch(() => undefined);
}

interface Props {
  /** Keeps what was typed in the browser, and returns whether the browser does. */
  keep: () => boolean;
  /** Takes back what the browser keeps. */
  forget: () => void;
  /** Whether no save arrives at present. */
  isHeldUp: () => boolean;
}

/**
 * In the form of a new document: stores it with its first letter. Payload then opens the page of the stored document, to which what was typed
 * in the meantime is carried over. Whoever leaves meanwhile does so from there, where the last words are saved first.
 */
export function FirstSave(props: Props) {
  const { collectionSlug = '' } = useDocumentInfo();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const { getFields, setModified, submit } = useForm();
  const { t } = useTexts();
  const isModified = useFormModified();
  const current = useRef<Save | null>(null);
  const latest = useRef({ ...props, t });
  useEffect(() => {
    latest.current = { ...props, t };
  });
  /** Asks whether the person leaves without a save. What the browser keeps is not to be stored as well. */
  const mayLeave = useCallback((own: Save) => {
    const { keep, t: words } = latest.current;
    const isKept = keep();
    own.isLeaving = window.confirm(words(`saving:leave:${isKept ? 'keptNew' : 'lost'}`));
    if (own.isLeaving && isKept) own.sending.abort();
    return own.isLeaving;
  }, []);
  const query = new URLSearchParams({ depth: '0', draft: 'true', 'fallback-locale': 'null', locale });
  const action = `${config.routes.api}/${collectionSlug}?${query}`;

  useEffect(() => {
    if (!isModified || current.current) return undefined;
    const own: Save = {
      sent: heldIn(getFields()),
      sending: new AbortController(),
      id: null,
      exit: null,
      hasLeft: false,
      isLeaving: false,
      last: null,
    };
    current.current = own;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const save = async () => {
      const tell = (id: string | number) => {
        own.id = id;
        latest.current.forget();
        saveLast(action, own);
      };
      const stop = onCreated(action, { tell, signal: own.sending.signal });
      const result = await submit({
        action,
        method: 'POST',
        acceptValues: { overrideLocalChanges: false },
        disableFormWhileProcessing: false,
        disableSuccessStatus: true,
        overrides: { _status: 'draft' },
        skipValidation: true,
      });
      stop();
      if (result?.res.ok || own.last) return;
      if (own.isLeaving) return;
      current.current = null;
      if (own.exit && mayLeave(own)) return own.exit();
      // A refused form counts as unmodified, and would not be saved again.
      timer = setTimeout(() => setModified(true), pause);
    };
    void save();
    return () => clearTimeout(timer);
  }, [action, getFields, isModified, mayLeave, setModified, submit]);

  useEffect(watchEditors, []);

  useEffect(() => {
    const hold = (exit: () => void) => {
      const own = current.current;
      if (!own) return;
      if (latest.current.isHeldUp()) {
        if (mayLeave(own)) exit();
        return;
      }
      if (!own.exit)
        setTimeout(() => current.current === own && toast.info(latest.current.t('saving:leave:first')), patience);
      own.exit = exit;
    };
    const stopHolding = holdExits(() => current.current?.isLeaving === false, hold);
    const atStep = () => {
      if (current.current) current.current.hasLeft = true;
    };
    const atClosing = (event: BeforeUnloadEvent) => {
      if (!current.current) return;
      latest.current.keep();
      if (!current.current.isLeaving) event.preventDefault();
    };
    window.addEventListener('popstate', atStep);
    window.addEventListener('beforeunload', atClosing);
    return () => {
      stopHolding();
      window.removeEventListener('popstate', atStep);
      window.removeEventListener('beforeunload', atClosing);
    };
  }, [mayLeave]);

  // A layout effect ends before its form leaves the page, and the cursor with it.
  useLayoutEffect(
    () => () => {
      const own = current.current;
      current.current = null;
      if (!own) return;
      // What was typed since it was stored goes with it.
      if (own.id !== null) latest.current.forget();
      const now = withWritten(getFields());
      const typed = typedSince(own.sent, heldIn(now));
      if (own.id !== null && !own.hasLeft) {
        const cursor = cursorIn(document.activeElement);
        carry({ document: `${collectionSlug}/${own.id}`, typed, cursor, exit: own.exit });
      } else if (typed.length > 0) {
        own.last = valuesOf(now);
        saveLast(action, own);
      }
    },
    [action, collectionSlug, getFields],
  );
  return null;
}
