import { useAllFormFields, useAuth, useForm, useFormModified, useLocale } from '@payloadcms/ui';
import { useCallback, useEffect, useMemo, useState } from 'react';

import { useDocumentKey } from '../site-time/use-document-key';
import { browserCopyOf } from './browser-copy';
import { valuesOf } from '../form-values';
import type { OpenForm } from './open-forms';
import { same, type Values } from './same';
import { lastChanges } from './send-save';

/** The pause after a key until the copy is written, ms. */
const pause = 250;

/** What an earlier visit left unsaved in this browser. */
export interface Left {
  names: string[];
  putBack: () => Promise<void>;
  discard: () => void;
}

/**
 * Keeps what is typed and not saved in this browser, and offers what an earlier visit left there.
 * @returns how to forget it once it is saved, how to keep it at once, which says whether the browser does, and what there is to offer.
 */
export function useBrowserCopy(form: Pick<OpenForm, 'base' | 'readers' | 'takeIn'>): {
  forget: () => void;
  keep: () => boolean;
  left: Left | null;
} {
  const { user } = useAuth();
  const { code: locale } = useLocale();
  const document = useDocumentKey();
  const { getFields, setModified } = useForm();
  const [fields] = useAllFormFields();
  const isModified = useFormModified();
  const [found, setFound] = useState<Values | null>(null);
  const copy = useMemo(() => browserCopyOf(String(user?.id), document, locale), [user?.id, document, locale]);

  useEffect(() => {
    const look = () => {
      const values = copy.read();
      const held = form.base?.form;
      if (!values || !held) return setFound(null);
      const isNew = Object.keys(values).some((name) => !same(values[name], held[name]));
      if (!isNew) copy.forget();
      setFound(isNew ? values : null);
    };
    look();
    form.readers.add(look);
    return () => void form.readers.delete(look);
  }, [copy, form]);
  const keep = useCallback(() => {
    const changes = lastChanges(form, valuesOf(getFields()));
    // What is still offered stays.
    return !changes || copy.keep({ ...found, ...changes });
  }, [copy, form, found, getFields]);
  useEffect(() => {
    if (!isModified) return undefined;
    const timer = setTimeout(keep, pause);
    return () => clearTimeout(timer);
  }, [fields, isModified, keep]);

  const forget = useCallback(() => void (found ? copy.keep(found) : copy.forget()), [copy, found]);
  if (!found) return { forget, keep, left: null };
  const names = Object.keys(found);
  return {
    forget,
    keep,
    left: {
      names,
      putBack: async () => {
        await form.takeIn(names, { ...form.base?.server, ...found }, valuesOf(getFields()));
        setModified(true);
        setFound(null);
      },
      discard: () => {
        copy.forget();
        setFound(null);
      },
    },
  };
}
