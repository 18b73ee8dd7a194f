import type { AdminLanguage } from '@civic/content/admin-languages';
import { Button } from '@payloadcms/ui';
import { useId, useState } from 'react';

import { Notice } from '../releases/notice';
import { useTexts } from '../translations/use-texts';
import { MadeLink } from './made-link';
import { refusalText } from './refusal-text';
import type { Making } from './use-make-link';

interface Props {
  making: Making;
  /** `false` when another part of the form must be fixed first. */
  onMake: (person: string, days: number) => void;
  timeZone: string;
  language: AdminLanguage;
}

const isFit = (days: number) => Number.isInteger(days) && days >= 1 && days <= 30;

/** A link for one named colleague, who needs no account. */
export function ColleagueForm({ making, onMake, timeZone, language }: Props) {
  const id = useId();
  const { t } = useTexts();
  const [person, setPerson] = useState('');
  const [days, setDays] = useState('7');
  const [isTried, setIsTried] = useState(false);
  const personError = isTried && !person.trim() ? t('asOf:personMissing') : '';
  const daysError = isTried && !isFit(Number(days)) ? t('asOf:daysWrong') : '';
  const submit = () => {
    setIsTried(true);
    if (person.trim() && isFit(Number(days))) onMake(person.trim(), Number(days));
  };
  return (
    <section className="civic-section civic-as-of__colleague" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{t('asOf:colleague')}</h2>
      <p className="civic-schedule__hint">{t('asOf:colleagueHint')}</p>
      <div className="civic-as-of__fields">
        <div className="civic-input">
          <label htmlFor={`${id}-person`}>{t('asOf:person')}</label>
          <input
            aria-describedby={`${id}-person-error`}
            aria-invalid={personError !== ''}
            id={`${id}-person`}
            maxLength={120}
            onChange={({ target }) => setPerson(target.value)}
            value={person}
          />
          <p aria-live="polite" className="civic-input__error" id={`${id}-person-error`}>
            {personError}
          </p>
        </div>
        <div className="civic-input">
          <label htmlFor={`${id}-days`}>{t('asOf:days')}</label>
          <input
            aria-describedby={`${id}-days-error`}
            aria-invalid={daysError !== ''}
            id={`${id}-days`}
            max={30}
            min={1}
            onChange={({ target }) => setDays(target.value)}
            type="number"
            value={days}
          />
          <p aria-live="polite" className="civic-input__error" id={`${id}-days-error`}>
            {daysError}
          </p>
        </div>
      </div>
      <div className="civic-actions">
        <Button
          buttonStyle="secondary"
          disabled={making.kind === 'working'}
          margin={false}
          onClick={submit}
          type="button"
        >
          {t('asOf:make')}
        </Button>
        <span aria-live="polite">{making.kind === 'working' && t('asOf:making')}</span>
      </div>
      {making.kind === 'refused' && <Notice tone="error">{refusalText(making.status, t)}</Notice>}
      {making.kind === 'made' && <MadeLink {...making} timeZone={timeZone} language={language} />}
    </section>
  );
}
