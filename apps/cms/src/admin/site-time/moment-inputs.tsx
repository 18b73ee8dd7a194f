'use client';

import { useId, type FocusEvent } from 'react';

import styles from './site-time-input.module.css';
import { siteTimeTexts } from './texts';
import type { TimeDraft } from './time-draft';

interface Props {
  draft: TimeDraft;
  onType: (changed: Partial<TimeDraft>) => void;
  language: string;
  describedBy: string;
  isInvalid: boolean;
  isReadOnly: boolean;
  isRequired: boolean;
}

/** The browser's own inputs for a date and a time: everybody's keyboard and screen reader know them. */
export function MomentInputs({ draft, onType, language, describedBy, isInvalid, isReadOnly, isRequired }: Props) {
  const id = useId();
  const texts = siteTimeTexts(language);
  const shared = {
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    className: styles.input,
    readOnly: isReadOnly,
    required: isRequired,
    // A half-typed date has an empty value; without this it would pass for none.
    onBlur: ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
      const isUnfinished = currentTarget.validity.badInput;
      if (isUnfinished !== draft.isUnfinished) onType({ isUnfinished });
    },
  };
  return (
    <>
      <label className={styles.part} htmlFor={`${id}-date`}>
        <span className={styles.caption}>{texts.date}</span>
        <input
          {...shared}
          id={`${id}-date`}
          max="9999-12-31"
          onChange={({ target }) => onType({ date: target.value, isUnfinished: false, turn: null })}
          type="date"
          value={draft.date}
        />
      </label>
      <label className={styles.part} htmlFor={`${id}-time`}>
        <span className={styles.caption}>{texts.time}</span>
        <input
          {...shared}
          id={`${id}-time`}
          onChange={({ target }) => onType({ time: target.value.slice(0, 5), isUnfinished: false, turn: null })}
          type="time"
          value={draft.time}
        />
      </label>
    </>
  );
}
