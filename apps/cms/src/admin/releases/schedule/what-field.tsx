import type { AdminLanguage } from '@civic/content/admin-languages';
import { siteLanguages } from '@civic/content/site-languages';
import { useId } from 'react';

import { languageName } from '../../../platform/words/language-name';
import { RadioOption } from '../radio-option';
import type { What } from './choice';
import { scheduleTexts } from './schedule-texts';

interface Props {
  value: What;
  /** Whether the document is or will be public, so that it can be taken down. */
  canTakeDown: boolean;
  language: AdminLanguage;
  onChange: (what: What) => void;
}

/** The field for the change of the document. */
export function WhatField({ value, canTakeDown, language, onChange }: Props) {
  const texts = scheduleTexts(language);
  const name = useId();
  const ways: What[] = ['all', ...siteLanguages, ...(canTakeDown ? ['down' as const] : [])];
  return (
    <fieldset className="civic-fieldset">
      <legend>{texts.what}</legend>
      {ways.map((what) => (
        <RadioOption
          isChecked={value === what}
          key={what}
          name={name}
          onCheck={() => onChange(what)}
          {...(what === 'all' || what === 'down' ? texts.actions[what] : texts.actionIn(languageName(what, language)))}
        />
      ))}
    </fieldset>
  );
}
