import { siteLanguages } from '@civic/content/site-languages';
import { useId } from 'react';

import { languageName } from '../../../platform/words/language-name';
import { useTexts } from '../../translations/use-texts';
import { RadioOption } from '../radio-option';
import type { What } from './choice';

interface Props {
  value: What;
  /** Whether the document is or will be public, so that it can be taken down. */
  canTakeDown: boolean;
  onChange: (what: What) => void;
}

/** The field for the change of the document. */
export function WhatField({ value, canTakeDown, onChange }: Props) {
  const { t, language } = useTexts();
  const name = useId();
  const ways: What[] = ['all', ...siteLanguages, ...(canTakeDown ? ['down' as const] : [])];
  const textsOf = (what: What) => {
    if (what === 'all' || what === 'down')
      return { label: t(`scheduling:actions:${what}:label`), hint: t(`scheduling:actions:${what}:hint`) };
    const inLanguage = { language: languageName(what, language) };
    return { label: t('scheduling:actionIn:label', inLanguage), hint: t('scheduling:actionIn:hint', inLanguage) };
  };
  return (
    <fieldset className="civic-fieldset">
      <legend>{t('scheduling:what')}</legend>
      {ways.map((what) => (
        <RadioOption
          isChecked={value === what}
          key={what}
          name={name}
          onCheck={() => onChange(what)}
          {...textsOf(what)}
        />
      ))}
    </fieldset>
  );
}
