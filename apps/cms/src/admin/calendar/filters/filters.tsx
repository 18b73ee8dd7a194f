import { locales, type Locale } from '@civic/content/locales';
import { useId } from 'react';

import { releasableTypes, type ReleasableType } from '../../../time/releases/plan';
import type { Filter } from './filter-events';
import { filterTexts } from './filter-texts';
import { KindFilter } from './kind-filter';

interface Props {
  filter: Filter;
  /** The names of the types of content, in the language of the admin. */
  typeNames: Record<ReleasableType, string>;
  language: Locale;
  onChange: (change: Partial<Filter>) => void;
}

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | null =>
  values.find((value) => value === text) ?? null;

/** What is let through to the calendar. */
export function Filters({ filter, typeNames, language, onChange }: Props) {
  const id = useId();
  const texts = filterTexts(language);
  return (
    <div className="civic-filters">
      <div className="civic-filters__field">
        <label htmlFor={`${id}-query`}>{texts.search}</label>
        <input
          id={`${id}-query`}
          type="search"
          value={filter.query}
          onChange={({ target }) => onChange({ query: target.value })}
        />
      </div>
      <div className="civic-filters__field">
        <label htmlFor={`${id}-type`}>{texts.type}</label>
        <select
          id={`${id}-type`}
          value={filter.type ?? ''}
          onChange={({ target }) => onChange({ type: oneOf(releasableTypes, target.value) })}
        >
          <option value="">{texts.allTypes}</option>
          {releasableTypes.map((type) => (
            <option key={type} value={type}>
              {typeNames[type]}
            </option>
          ))}
        </select>
      </div>
      <div className="civic-filters__field">
        <label htmlFor={`${id}-locale`}>{texts.locale}</label>
        <select
          id={`${id}-locale`}
          value={filter.locale ?? ''}
          onChange={({ target }) => onChange({ locale: oneOf(locales, target.value) })}
        >
          <option value="">{texts.allLocales}</option>
          {locales.map((locale) => (
            <option key={locale} value={locale}>
              {texts.locales[locale]}
            </option>
          ))}
        </select>
      </div>
      <KindFilter filter={filter} language={language} onChange={onChange} />
    </div>
  );
}
