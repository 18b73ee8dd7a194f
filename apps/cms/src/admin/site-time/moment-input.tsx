'use client';

import { writtenYears } from '@civic/content/written-date';
import { useId } from 'react';

import styles from './site-time-input.module.css';
import type { TimeDraft } from './time-draft';

interface Props {
  part: 'date' | 'time';
  caption: string;
  draft: TimeDraft;
  onType: (changed: Partial<TimeDraft>) => void;
  describedBy: string;
  isInvalid: boolean;
  isReadOnly: boolean;
  isRequired: boolean;
}

/** The browser's own input for a date or a time: every keyboard and screen reader supports it. */
export function MomentInput({ part, caption, draft, onType, ...props }: Props) {
  const id = useId();
  const finishing = (isUnfinished: boolean) => ({ unfinished: { ...draft.unfinished, [part]: isUnfinished } });
  return (
    <label className={styles.part} htmlFor={id}>
      <span className={styles.caption}>{caption}</span>
      <input
        aria-describedby={props.describedBy}
        aria-invalid={props.isInvalid}
        className={styles.input}
        id={id}
        max={part === 'date' ? `${writtenYears.last}-12-31` : undefined}
        // A half-typed date has an empty value; without this it would count as empty.
        onBlur={({ currentTarget: { validity } }) => {
          if (validity.badInput !== draft.unfinished[part]) onType(finishing(validity.badInput));
        }}
        onChange={({ target }) =>
          onType({ [part]: part === 'time' ? target.value.slice(0, 5) : target.value, turn: null, ...finishing(false) })
        }
        readOnly={props.isReadOnly}
        required={props.isRequired}
        type={part}
        value={draft[part]}
      />
    </label>
  );
}
