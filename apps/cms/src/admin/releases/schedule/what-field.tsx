import { locales } from '@civic/content/locales';
import { useId } from 'react';

import { RadioOption } from '../radio-option';
import type { What } from './choice';
import type { ScheduleTexts } from './schedule-texts';

interface Props {
  value: What;
  /** Whether there is, or will be, something to take down. */
  canTakeDown: boolean;
  texts: ScheduleTexts;
  onChange: (what: What) => void;
}

/** What is to happen to the document. */
export function WhatField({ value, canTakeDown, texts, onChange }: Props) {
  const name = useId();
  const ways: What[] = ['all', ...locales, ...(canTakeDown ? ['down' as const] : [])];
  return (
    <fieldset className="civic-fieldset">
      <legend>{texts.what}</legend>
      {ways.map((what) => (
        <RadioOption
          isChecked={value === what}
          key={what}
          name={name}
          onCheck={() => onChange(what)}
          {...texts.actions[what]}
        />
      ))}
    </fieldset>
  );
}
