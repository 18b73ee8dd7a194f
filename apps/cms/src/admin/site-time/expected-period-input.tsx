'use client';

import { toAdminLanguage } from '@civic/content/admin-languages';
import { formatDay } from '@civic/ui/format/instant';
import { useId } from 'react';

import { useTexts } from '../translations/use-texts';
import { emptyExpectedDraft, expectedIn, missingPart, type PeriodPrecision } from './expected-draft';
import { ExpectedParts } from './expected-parts';
import type { SiteTimeInputProps } from './site-time-input';
import styles from './site-time-input.module.css';
import { useHeldDraft } from './use-held-draft';
import { useProblem } from './use-problem';

interface Props extends SiteTimeInputProps {
  precision: PeriodPrecision;
}

/** A day, a month or a season of the site's calendar; the value is an instant in the middle of it, ISO 8601. */
export function ExpectedPeriodInput({ precision, timeZone, value, onChange, ...props }: Props) {
  const { error, label, language, onProblem, readOnly = false, required = false } = props;
  const id = useId();
  const { t } = useTexts();
  const { draft, type } = useHeldDraft({ kind: expectedIn(precision, timeZone), value, onChange });
  const missing = missingPart(draft, precision);
  const problem = missing && t(`expectedDate:missing:${missing}`);
  useProblem(problem, onProblem);
  const isEmpty = value === null && missing === null;

  return (
    <fieldset className={styles.field}>
      <legend className={styles.label}>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </legend>
      <div className={styles.parts}>
        <ExpectedParts
          describedBy={`${id}-problem`}
          draft={draft}
          isInvalid={Boolean(error)}
          isReadOnly={readOnly}
          language={language}
          onType={type}
          precision={precision}
        />
        {!readOnly && !isEmpty && (
          <button className={styles.clear} onClick={() => type(emptyExpectedDraft)} type="button">
            {t('siteTime:clear')}
          </button>
        )}
      </div>
      {precision === 'day' && value !== null && problem === null && (
        // The browser writes the day in the order of its own language.
        <output className={styles.line}>{formatDay(toAdminLanguage(language), value, timeZone)}</output>
      )}
      <div aria-live="polite" className={styles.problem} data-wrong={Boolean(error)} id={`${id}-problem`}>
        {problem ?? error}
      </div>
    </fieldset>
  );
}
