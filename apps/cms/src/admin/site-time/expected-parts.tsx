'use client';

import { toAdminLanguage } from '@civic/content/admin-languages';
import { writtenYears } from '@civic/content/written-date';
import { intlLocale } from '@civic/ui/messages/messages';
import { useId, type ReactNode } from 'react';

import { useTexts } from '../translations/use-texts';
import { plannedSeasons, type ExpectedDraft, type PeriodPrecision } from './expected-draft';
import styles from './site-time-input.module.css';

interface Props {
  draft: ExpectedDraft;
  precision: PeriodPrecision;
  onType: (changed: Partial<ExpectedDraft>) => void;
  language: string;
  describedBy: string;
  isInvalid: boolean;
  isReadOnly: boolean;
}

const Part = ({ caption, children, id }: { caption: string; children: ReactNode; id: string }) => (
  <label className={styles.part} htmlFor={id}>
    <span className={styles.caption}>{caption}</span>
    {children}
  </label>
);

const monthNamesIn = (language: string) => {
  const format = new Intl.DateTimeFormat(intlLocale(toAdminLanguage(language)), { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2000, index)));
};

/** The inputs required for the precision of a date. */
export function ExpectedParts({ draft, precision, onType, language, describedBy, isInvalid, isReadOnly }: Props) {
  const id = useId();
  const { t } = useTexts();
  const described = { 'aria-describedby': describedBy, 'aria-invalid': isInvalid, className: styles.input };
  if (precision === 'day') {
    return (
      <Part caption={t('expectedDate:day')} id={id}>
        <input
          {...described}
          id={id}
          max={`${writtenYears.last}-12-31`}
          onChange={({ target }) => onType({ day: target.value })}
          readOnly={isReadOnly}
          type="date"
          value={draft.day}
        />
      </Part>
    );
  }
  const options =
    precision === 'month'
      ? monthNamesIn(language).map((name, index) => ({ value: String(index + 1), name }))
      : plannedSeasons.map((season) => ({ value: season, name: t(`expectedDate:seasons:${season}`) }));
  return (
    <>
      <Part caption={t(`expectedDate:${precision}`)} id={`${id}-period`}>
        <select
          {...described}
          disabled={isReadOnly}
          id={`${id}-period`}
          onChange={({ target }) => onType({ [precision]: target.value })}
          value={draft[precision]}
        >
          <option value="">{t('expectedDate:choose')}</option>
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      </Part>
      <Part
        caption={
          draft.season === 'winter' && precision === 'season' ? t('expectedDate:firstYear') : t('expectedDate:year')
        }
        id={`${id}-year`}
      >
        <input
          {...described}
          autoComplete="off"
          className={`${styles.input} ${styles.year}`}
          id={`${id}-year`}
          inputMode="numeric"
          maxLength={4}
          onChange={({ target }) => onType({ year: target.value.trim() })}
          readOnly={isReadOnly}
          type="text"
          value={draft.year}
        />
      </Part>
    </>
  );
}
