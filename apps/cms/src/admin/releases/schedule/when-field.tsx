import type { AdminLanguage } from '@civic/content/admin-languages';
import { useId } from 'react';

import { RadioOption } from '../radio-option';
import type { Choice, Missing } from './choice';
import { InstantsField } from './instants-field';
import { scheduleTexts } from './schedule-texts';

export interface OpenRelease {
  id: string;
  title?: string | null | undefined;
}

interface Props {
  choice: Choice;
  open: OpenRelease[];
  missing: Missing[];
  language: AdminLanguage;
  onChange: (change: Partial<Choice>) => void;
}

/** The field for the moment: a separate one, or that of a release in preparation. */
export function WhenField({ choice, open, missing, language, onChange }: Props) {
  const name = useId();
  const texts = scheduleTexts(language);
  const isOwn = choice.joins === null;
  return (
    <fieldset className="civic-fieldset">
      <legend>{texts.when}</legend>
      {open.length > 0 && (
        <RadioOption isChecked={isOwn} label={texts.own} name={name} onCheck={() => onChange({ joins: null })} />
      )}
      {isOwn && (
        <div className={open.length > 0 ? 'civic-nested' : undefined}>
          <InstantsField language={language} missing={missing} onChange={onChange} value={choice} />
        </div>
      )}
      {open.map(({ id, title }) => (
        <RadioOption
          hint={texts.togetherHint}
          isChecked={choice.joins === id}
          key={id}
          label={texts.together(title ?? '—')}
          name={name}
          onCheck={() => onChange({ joins: id })}
        />
      ))}
    </fieldset>
  );
}
