'use client';

import { toast, useDocumentInfo, useDrawerSlug, useModal, useTranslation } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { useDocumentKey } from '../site-time/use-document-key';
import { useTexts } from '../translations/use-texts';
import { ConflictDrawer } from './conflict-drawer';
import { resume } from './connection';
import { fieldLabel } from './field-words';
import type { Conflict } from './merge';
import type { Choices } from './open-forms';
import { notePresent } from './present';
import { SavingNotice } from './saving-notice';
import { useBrowserCopy } from './use-browser-copy';
import { useFieldList } from './use-field-list';
import { useFlush } from './use-flush';
import { useLeaving } from './use-leaving';
import { useMarks } from './use-marks';
import { useOpenForm } from './use-open-form';
import { usePresence } from './use-presence';

interface Question {
  /** Which question of this form it is. */
  number: number;
  conflicts: readonly Conflict[];
  answer: (choices: Choices | null) => void;
}

/** Asks in a drawer which of two texts remains; `putOff` names the fields about which the person has not decided. */
function useQuestion() {
  const slug = useDrawerSlug('saving-conflict');
  const { closeModal, isModalOpen, openModal } = useModal();
  const [question, setQuestion] = useState<Question | null>(null);
  const [putOff, setPutOff] = useState<string[]>([]);
  const isOpen = isModalOpen(slug);
  const wasOpen = useRef(false);
  const asked = useRef(0);
  useEffect(() => {
    // Closing the drawer puts the decision off.
    if (wasOpen.current && !isOpen && question) {
      question.answer(null);
      setPutOff([...new Set(question.conflicts.map(({ path }) => path[0] ?? ''))]);
    }
    wasOpen.current = isOpen;
  }, [isOpen, question]);

  const ask = (conflicts: readonly Conflict[]) =>
    new Promise<Choices | null>((answer) => {
      setPutOff([]);
      asked.current += 1;
      setQuestion({ number: asked.current, conflicts, answer });
      openModal(slug);
    });
  const decide = (choices: Choices) => {
    question?.answer(choices);
    setQuestion(null);
    closeModal(slug);
  };
  const forgetPutOff = () => setPutOff([]);
  return { ask, decide, forgetPutOff, putOff, question, slug };
}

/**
 * What saving needs on the page of a document: saves begin from the version that the page shows and meet the changes of others, nothing that
 * was typed is lost on the way out or without a connection, and the person reads what is the matter.
 */
export function DocumentSaving() {
  const { docConfig } = useDocumentInfo();
  const { i18n } = useTranslation();
  const { t } = useTexts();
  const { ask, decide, forgetPutOff, putOff, question, slug } = useQuestion();
  const labelOf = (name: string) => fieldLabel(docConfig?.fields ?? [], name, i18n);
  const listOf = useFieldList();
  const forget = useRef(() => undefined as void);

  const { form, close } = useOpenForm({
    ask,
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
  useLeaving(form, close, copy.keep);
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
        undecided={putOff.length > 0 ? { names: putOff, decide: flush.leave } : null}
      />
      {question && (
        <ConflictDrawer
          conflicts={question.conflicts}
          key={question.number}
          labelOf={labelOf}
          onDecide={decide}
          slug={slug}
        />
      )}
    </>
  );
}
