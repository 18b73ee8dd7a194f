import type { AdminLanguage } from '@civic/content/admin-languages';
import { siteLanguages } from '@civic/content/site-languages';
import { useId } from 'react';

import { languageTitle } from '../../../platform/words/language-name';
import { releasableTypes, type ReleasableType } from '../../../time/releases/plan';
import { useTexts } from '../../translations/use-texts';
import type { Filter } from './filter-events';
import { KindFilter } from './kind-filter';

interface Props {
  filter: Filter;
  /** The names of the types of content, in the language of the admin. */
  typeNames: Record<ReleasableType, string>;
  language: AdminLanguage;
  onChange: (change: Partial<Filter>) => void;
}

const oneOf = <Value extends string>(values: readonly Value[], text: string): Value | null =>
  values.find((value) => value === text) ?? null;

/** The active filters. */
export function Filters({ filter, typeNames, language, onChange }: Props) {
  const id = useId();
  const { t } = useTexts();
  return (
    <div className="civic-filters">
      <div className="civic-filters__field">
        <label htmlFor={`${id}-query`}>{t('calendarFilters:search')}</label>
        <input
          id={`${id}-query`}
          type="search"
          value={filter.query}
          onChange={({ target }) => onChange({ query: target.value })}
        />
      </div>
      <div className="civic-filters__field">
        <label htmlFor={`${id}-type`}>{t('calendarFilters:type')}</label>
        <select
          id={`${id}-type`}
          value={filter.type ?? ''}
          onChange={({ target }) => onChange({ type: oneOf(releasableTypes, target.value) })}
        >
          <option value="">{t('calendarFilters:allTypes')}</option>
          {releasableTypes.map((type) => (
            <option key={type} value={type}>
              {typeNames[type]}
            </option>
          ))}
        </select>
      </div>
      <div className="civic-filters__field">
        <label htmlFor={`${id}-locale`}>{t('calendarFilters:locale')}</label>
        <select
          id={`${id}-locale`}
          value={filter.locale ?? ''}
          onChange={({ target }) => onChange({ locale: oneOf(siteLanguages, target.value) })}
        >
          <option value="">{t('calendarFilters:allLocales')}</option>
          {siteLanguages.map((locale) => (
            <option key={locale} value={locale}>
              {languageTitle(locale, language)}
            </option>
          ))}
        </select>
      </div>
      <KindFilter filter={filter} onChange={onChange} />
    </div>
  );
}
