import type { AdminLanguage } from '@civic/content/admin-languages';
import { useId } from 'react';

import { siteTime } from '../../platform/words/site-time-line';
import { RadioOption } from '../releases/radio-option';
import { SiteTimeInput } from '../site-time/site-time-input';
import { useTexts } from '../translations/use-texts';
import type { Choice } from './choice';
import type { Moment } from './moments';

interface Props {
  choice: Choice;
  onChange: (change: Partial<Choice>) => void;
  language: AdminLanguage;
  timeZone: string;
  /** The instants at which the document changes. */
  moments: Moment[];
  /** Whether the draft can be shown. */
  hasDraft: boolean;
  /** What is wrong with the moment. */
  problem: 'missing' | 'passed' | null;
}

/** The moment of the view: now, one at which the document changes, or any other. */
export function WhenField({ choice, onChange, language, timeZone, moments, hasDraft, problem }: Props) {
  const id = useId();
  const { t } = useTexts();
  const isKnown = moments.some(({ at }) => at === choice.instant);
  return (
    <fieldset className="civic-fieldset">
      <legend>{t('asOf:when')}</legend>
      <RadioOption
        name={`${id}-when`}
        label={t('asOf:now')}
        hint={t('asOf:nowHint')}
        isChecked={choice.kind === 'now'}
        onCheck={() => onChange({ kind: 'now' })}
      />
      {moments.map(({ at, kinds }) => (
        <RadioOption
          key={at}
          name={`${id}-when`}
          label={siteTime(Date.parse(at), timeZone, language)}
          hint={kinds.map((kind) => t(`asOf:${kind}`)).join(', ')}
          isChecked={choice.kind === 'moment' && choice.instant === at}
          onCheck={() => onChange({ kind: 'moment', instant: at })}
        />
      ))}
      <RadioOption
        name={`${id}-when`}
        label={t('asOf:other')}
        isChecked={choice.kind === 'moment' && !isKnown}
        onCheck={() => onChange({ kind: 'moment', instant: null })}
      />
      {choice.kind === 'moment' && !isKnown && (
        <SiteTimeInput
          label={t('asOf:moment')}
          language={language}
          timeZone={timeZone}
          value={choice.instant}
          onChange={(instant) => onChange({ instant })}
          required
          {...(problem && { error: t(`asOf:problems:${problem}`) })}
        />
      )}
      {choice.kind === 'moment' && isKnown && problem && (
        <p className="civic-input__error" role="alert">
          {t(`asOf:problems:${problem}`)}
        </p>
      )}
      {hasDraft && (
        <div className="civic-option">
          <input
            aria-describedby={`${id}-draft-hint`}
            checked={choice.withDraft}
            id={`${id}-draft`}
            onChange={({ target }) => onChange({ withDraft: target.checked })}
            type="checkbox"
          />
          <label htmlFor={`${id}-draft`}>{t('asOf:withDraft')}</label>
          <p className="civic-option__hint" id={`${id}-draft-hint`}>
            {t('asOf:withDraftHint')}
          </p>
        </div>
      )}
    </fieldset>
  );
}
