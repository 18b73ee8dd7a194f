import { useConfig, useDocumentInfo, useDrawerSlug, useLocale, useModal } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { ask as askCms } from '../releases/api/ask';
import { useDocumentKey } from '../site-time/use-document-key';
import { changersSchema, type Changers } from './changers-answer';
import type { Conflict } from './merge';
import { openFormOf, type Choices, type OpenForm } from './open-forms';

interface Question {
  conflicts: readonly Conflict[];
  /** Who wrote the other texts; `null` where that cannot be told. */
  changers: Changers | null;
  answer: (choices: Choices | null) => void;
}

/** The time after which a question is put without names, ms. */
const patience = 3_000;

/** Returns how to find out who changed the fields of the document since the form read it. */
function useChangers(): () => Promise<Changers | null> {
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const document = useDocumentKey();
  return async () => {
    const since = openFormOf(document)?.base?.version ?? '';
    const url = `${config.routes.api}/changers/${collectionSlug ?? 'globals'}/${globalSlug ?? id}`;
    const query = new URLSearchParams({ since, locale });
    return askCms(`${url}?${query}`, changersSchema, { signal: AbortSignal.timeout(patience) }).catch(() => null);
  };
}

const namesIn = (conflicts: readonly Conflict[]) => [...new Set(conflicts.map(({ path }) => path[0] ?? ''))];

/**
 * Asks in a drawer which of two texts remains. `putOff` names the fields about which the person has not decided; they are asked again when
 * they press something that saves.
 */
export function useQuestion() {
  const slug = useDrawerSlug('saving-conflict');
  const { closeModal, isModalOpen, openModal } = useModal();
  const findChangers = useChangers();
  const [question, setQuestion] = useState<Question | null>(null);
  const [putOff, setPutOff] = useState<string[]>([]);
  const isOpen = isModalOpen(slug);
  const wasOpen = useRef(false);
  // Known before the answer is, on which the next save may follow at once.
  const isUndecided = useRef(false);
  useEffect(() => {
    // Closing the drawer puts the decision off.
    if (wasOpen.current && !isOpen && question) {
      isUndecided.current = true;
      question.answer(null);
      setPutOff(namesIn(question.conflicts));
    }
    wasOpen.current = isOpen;
  }, [isOpen, question]);

  const forgetPutOff = () => {
    isUndecided.current = false;
    setPutOff([]);
  };
  const ask: OpenForm['ask'] = async (conflicts, isPressed) => {
    if (isUndecided.current && !isPressed) {
      setPutOff(namesIn(conflicts));
      return null;
    }
    const changers = await findChangers();
    return new Promise((answer) => {
      forgetPutOff();
      setQuestion({ conflicts, changers, answer });
      openModal(slug);
    });
  };
  const decide = (choices: Choices) => {
    question?.answer(choices);
    setQuestion(null);
    closeModal(slug);
  };
  return { ask, decide, forgetPutOff, putOff, isUndecided: () => isUndecided.current, question, slug };
}
