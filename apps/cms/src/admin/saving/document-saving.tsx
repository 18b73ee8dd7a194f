'use client';

import { toast, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef } from 'react';

import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { ConflictDrawer } from './conflict-drawer';
import { resume } from './connection';
import { fieldLabel } from './field-words';
import { notePresent } from './present';
import { SavingNotice } from './saving-notice';
import { useBrowserCopy } from './use-browser-copy';
import { useFieldList } from './use-field-list';
import { useFlush } from './use-flush';
import { useLeaving } from './use-leaving';
import { useMarks } from './use-marks';
import { useOpenForm } from './use-open-form';
import { usePresence } from './use-presence';
import { useQuestion } from './use-question';

/**
 * What saving needs on the page of a document: saves begin from the version that the page shows and meet the changes of others, nothing that
 * was typed is lost on the way out or without a connection, and the person reads what is the matter.
 */
export function DocumentSaving() {
  const { docConfig } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { t } = useTexts();
  const { ask, decide, forgetPutOff, inQuestion, putOff, question, slug } = useQuestion();
  const labelOf = (name: string) => fieldLabel(docConfig?.fields ?? [], name, i18n);
  const listOf = useFieldList();
  const forget = useRef(() => undefined as void);

  const { form, close, reopen } = useOpenForm({
    ask,
    gaveWay: (names) => toast.info(t('saving:changed:gaveWay', { fields: listOf(names) })),
    saved: () => {
      forget.current();
      forgetPutOff();
    },
    tell: (names) => toast.info(t('saving:changed:taken', { fields: listOf(names) })),
    words: {
      changed: (names) => t('saving:changed:look', { fields: listOf(names) }),
      undecided: () => t('saving:changed:undecided'),
    },
  });
  useMarks(form);
  const copy = useBrowserCopy(form);
  useEffect(() => {
    forget.current = copy.forget;
  }, [copy.forget]);
  const others = usePresence();
  const document = useDocumentKey();
  useEffect(() => {
    notePresent(document, others);
    return () => notePresent(document, []);
  }, [document, others]);
  const flush = useFlush(() => form);
  useLeaving(form, { close, reopen, keep: copy.keep, undecided: inQuestion.length > 0 ? listOf(inQuestion) : null });
  useEffect(() => {
    window.addEventListener('online', resume);
    return () => window.removeEventListener('online', resume);
  }, []);
  return (
    <>
      <SavingNotice
        labelOf={labelOf}
        left={copy.left}
        listOf={listOf}
        others={others}
        undecided={putOff.length > 0 ? { names: putOff, decide: () => void flush.leave() } : null}
      />
      {question && (
        <ConflictDrawer
          conflicts={question.conflicts}
          key={question.number}
          newer={question.newer}
          labelOf={labelOf}
          onDecide={decide}
          slug={slug}
        />
      )}
    </>
  );
}
