'use client';

import { useId, useState, type ReactNode } from 'react';

import { siteTimeLine } from '../../platform/words/site-time-line';
import { useTexts } from '../translations/use-texts';
import { DoubledHour } from './doubled-hour';
import { MomentInput } from './moment-input';
import { problemOf } from './problem';
import styles from './site-time-input.module.css';
import { emptyDraft, instantIn, readDraft, timeIn } from './time-draft';
import { useHeldDraft } from './use-held-draft';
import { useProblem } from './use-problem';

export interface SiteTimeInputProps {
  /** An instant, ISO 8601; null without one. */
  value: string | null;
  /** Receives a whole minute in ISO 8601 UTC; null while the typed text is not a moment. */
  onChange: (value: string | null) => void;
  /** The site's zone, an IANA name. */
  timeZone: string;
  label: ReactNode;
  /** The language of the admin. */
  language: string;
  /** The form's error for the value. */
  error?: string;
  required?: boolean;
  readOnly?: boolean;
  /** Receives the reason why the typed text is not a moment, so that a form can refuse to go on; null when all is well. */
  onProblem?: (problem: string | null) => void;
}

/**
 * A moment, picked to the minute in the site's time zone, whatever the browser's, and read back with its zone and in UTC. An hour
 * that daylight saving skips is refused; for one that occurs twice the input asks which is meant.
 */
export function SiteTimeInput(props: SiteTimeInputProps) {
  const { error, label, language, onChange, onProblem, readOnly = false, required = false, timeZone, value } = props;
  const id = useId();
  const texts = useTexts();
  const { t } = texts;
  const { draft, type } = useHeldDraft({ kind: timeIn(timeZone), value, onChange });
  const reading = readDraft(draft, timeZone);
  const instant = instantIn(reading);
  const problem = problemOf(reading, draft, timeZone, texts);
  const isWrong = reading.kind === 'skipped' || Boolean(error);
  useProblem(problem, onProblem);

  // A half-typed date is empty to an input, so only a new input is surely empty.
  const [clearings, setClearings] = useState(0);
  const clear = () => {
    setClearings(clearings + 1);
    type(emptyDraft);
  };

  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </legend>
      <div className={styles.parts}>
        {(['date', 'time'] as const).map((part) => (
          <MomentInput
            caption={t(`siteTime:${part}`)}
            describedBy={`${id}-line ${id}-problem`}
            draft={draft}
            isInvalid={isWrong}
            isReadOnly={readOnly}
            isRequired={required}
            key={`${part} ${clearings}`}
            onType={type}
            part={part}
          />
        ))}
        {!required && !readOnly && reading.kind !== 'empty' && (
          <button className={styles.clear} onClick={clear} type="button">
            {t('siteTime:clear')}
          </button>
        )}
      </div>
      {reading.kind === 'twice' && (
        <DoubledHour
          draft={draft}
          instants={reading}
          isReadOnly={readOnly}
          language={language}
          onChoose={(turn) => type({ turn })}
          timeZone={timeZone}
        />
      )}
      <output className={styles.line} id={`${id}-line`}>
        {instant === null ? (problem === null ? t('siteTime:none') : '') : siteTimeLine(instant, timeZone, language)}
      </output>
      <div aria-live="polite" className={styles.problem} data-wrong={isWrong} id={`${id}-problem`}>
        {problem ?? error}
      </div>
    </fieldset>
  );
}
