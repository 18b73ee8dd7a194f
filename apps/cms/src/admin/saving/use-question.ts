import { useDrawerSlug, useModal } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';

import { namesIn, type Conflict } from './merge';
import { keyOf, undecided, type Choices } from './open-forms';
import { same } from './same';

interface Question {
  /** Which question of this form it is. */
  number: number;
  conflicts: readonly Conflict[];
  /** The conflicts whose other text has changed since it was shown, by their keys. */
  newer: ReadonlySet<string>;
  answer: (choices: Choices | null) => void;
}

/** The conflicts whose other text is not the one that was shown. */
const newerThan = (shown: ReadonlyMap<string, unknown>, conflicts: readonly Conflict[]) =>
  new Set(
    conflicts
      .filter((conflict) => shown.has(keyOf(conflict)) && !same(shown.get(keyOf(conflict)), conflict.theirs))
      .map(keyOf),
  );

/**
 * Asks in a drawer which of two texts remains; `putOff` names the fields about which the person put the decision off, `inQuestion` also those of an open question. Whoever leaves the form has not. A question that comes again
 * says which of the other texts are new to the person.
 */
export function useQuestion() {
  const slug = useDrawerSlug('saving-conflict');
  const { closeModal, isModalOpen, openModal } = useModal();
  const [question, setQuestion] = useState<Question | null>(null);
  const [putOff, setPutOff] = useState<string[]>([]);
  const isOpen = isModalOpen(slug);
  const wasOpen = useRef(false);
  const asked = useRef(0);
  const shown = useRef<ReadonlyMap<string, unknown>>(new Map());
  useEffect(() => {
    // Closing the drawer puts the decision off.
    if (wasOpen.current && !isOpen && question) {
      question.answer(null);
      setPutOff(namesIn(question.conflicts));
    }
    wasOpen.current = isOpen;
  }, [isOpen, question]);
  const open = useRef<Question | null>(null);
  useEffect(() => {
    open.current = question;
  }, [question]);
  useEffect(
    () => () => {
      const left = open.current;
      left?.answer(undecided(left.conflicts));
    },
    [],
  );

  const ask = (conflicts: readonly Conflict[]) =>
    new Promise<Choices | null>((answer) => {
      setPutOff([]);
      asked.current += 1;
      setQuestion({ number: asked.current, conflicts, newer: newerThan(shown.current, conflicts), answer });
      shown.current = new Map(conflicts.map((conflict) => [keyOf(conflict), conflict.theirs]));
      openModal(slug);
    });
  const decide = (choices: Choices) => {
    question?.answer(choices);
    setQuestion(null);
    shown.current = new Map();
    closeModal(slug);
  };
  const forgetPutOff = () => {
    shown.current = new Map();
    setPutOff([]);
  };
  const inQuestion = isOpen && question ? namesIn(question.conflicts) : putOff;
  return { ask, decide, forgetPutOff, inQuestion, putOff, question, slug };
}
