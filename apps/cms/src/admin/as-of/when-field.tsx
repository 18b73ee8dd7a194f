import type { AdminLanguage } from '@civic/content/admin-languages';
import { useId } from 'react';

import { siteTime } from '../../platform/words/site-time-line';
import { RadioOption } from '../releases/radio-option';
import { SiteTimeInput } from '../site-time/site-time-input';
import { asOfTexts } from './as-of-texts';
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
  /** Whether the required moment is missing. */
  isMissing: boolean;
}

/** The moment of the view: now, one at which the document changes, or any other. */
export function WhenField({ choice, onChange, language, timeZone, moments, hasDraft, isMissing }: Props) {
  const id = useId();
  const texts = asOfTexts(language);
  const isKnown = moments.some(({ at }) => at === choice.instant);
  return (
    <fieldset className="civic-fieldset">
      <legend>{texts.when}</legend>
      <RadioOption
        name={`${id}-when`}
        label={texts.now}
        hint={texts.nowHint}
        isChecked={choice.kind === 'now'}
        onCheck={() => onChange({ kind: 'now' })}
      />
      {moments.map(({ at, kinds }) => (
        <RadioOption
          key={at}
          name={`${id}-when`}
          label={siteTime(Date.parse(at), timeZone, language)}
          hint={kinds.map((kind) => texts[kind]).join(', ')}
          isChecked={choice.kind === 'moment' && choice.instant === at}
          onCheck={() => onChange({ kind: 'moment', instant: at })}
        />
      ))}
      <RadioOption
        name={`${id}-when`}
        label={texts.other}
        isChecked={choice.kind === 'moment' && !isKnown}
        onCheck={() => onChange({ kind: 'moment', instant: null })}
      />
      {choice.kind === 'moment' && !isKnown && (
        <SiteTimeInput
          label={texts.moment}
          language={language}
          timeZone={timeZone}
          value={choice.instant}
          onChange={(instant) => onChange({ instant })}
          required
          {...(isMissing && { error: texts.momentMissing })}
        />
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
          <label htmlFor={`${id}-draft`}>{texts.withDraft}</label>
          <p className="civic-option__hint" id={`${id}-draft-hint`}>
            {texts.withDraftHint}
          </p>
        </div>
      )}
    </fieldset>
  );
}
