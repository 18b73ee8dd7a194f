import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';

import { FirstSave } from '../creating/first-save';
import { valuesOf } from '../form-values';
import { resume, troubleNow } from './connection';
import { fieldLabel } from './field-words';
import type { OpenForm } from './open-forms';
import { SavingNotice } from './saving-notice';
import { useBrowserCopy } from './use-browser-copy';
import { useFieldList } from './use-field-list';
import { useTakeIn } from './use-open-form';

/** What saving needs on the page of a document that is not stored yet: its text is kept in the browser until it is. */
export function NewDocument() {
  const { docConfig, initialState } = useDocumentInfo();
  const { i18n } = useTranslation();
  const takeIn = useTakeIn();
  const listOf = useFieldList();
  const [form] = useState<Pick<OpenForm, 'base' | 'readers' | 'takeIn'>>(() => ({
    base: null,
    readers: new Set(),
    takeIn,
  }));
  useEffect(() => {
    const base = initialState ? { version: '', server: {}, form: valuesOf(initialState) } : null;
    Object.assign(form, { base, takeIn });
  });
  const { forget, keep, left } = useBrowserCopy(form);
  useEffect(() => {
    for (const reader of form.readers) reader();
  }, [form, initialState]);
  useEffect(() => {
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, []);
  return (
    <>
      <FirstSave forget={forget} isHeldUp={() => troubleNow() !== null} keep={keep} />
      <SavingNotice
        labelOf={(name) => fieldLabel(docConfig?.fields ?? [], name, i18n)}
        left={left}
        listOf={listOf}
        others={[]}
        undecided={null}
      />
    </>
  );
}
