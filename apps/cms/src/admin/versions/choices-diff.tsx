'use client';

import { getTranslation, type I18nClient } from '@payloadcms/translations';
import { escapeDiffHTML, useTranslation } from '@payloadcms/ui';
import type { OptionObject, SelectFieldDiffClientComponent } from 'payload';

import { TextDiff } from '../site-time/text-diff';

type Options = readonly (OptionObject | string)[];

/** `български, английски`: what was chosen, by the words of the form. */
export function chosenWords(value: unknown, options: Options, i18n: I18nClient): string {
  const chosen = [value].flat().filter((one): one is string => typeof one === 'string');
  return chosen
    .map((one) => {
      const option = options.find((known) => (typeof known === 'string' ? known : known.value) === one);
      return !option || typeof option === 'string' ? one : String(getTranslation(option.label as string, i18n));
    })
    .join(', ');
}

/** Two choices of several values side by side in the comparison of versions; Payload shows them as the code stores them. */
export const ChoicesDiff: SelectFieldDiffClientComponent = ({ comparisonValue, field, versionValue, ...props }) => {
  const { i18n } = useTranslation();
  const html = (value: unknown) => `<p>${escapeDiffHTML(chosenWords(value, field.options, i18n))}</p>`;
  return <TextDiff {...props} field={field} from={html(comparisonValue)} to={html(versionValue)} />;
};
