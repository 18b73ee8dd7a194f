import type { SiteLanguage } from '@civic/content/site-languages';
import { Button } from '@civic/ui/actions/button';
import { messages } from '@civic/ui/messages/messages';
import { useEffect, useEffectEvent, useRef, useId, type SubmitEvent } from 'react';

import type { Facet } from '../../../data/announcements/announcement-facets';
import type { AnnouncementFilters } from '../../../data/announcements/announcement-filters';
import type { AnnouncementList } from '../../../data/announcements/announcement-list';
import { filterPath } from '../addresses';

import styles from './filter-form.module.css';
import { choiceOf, filterNames, readFilters, type FilterName } from './filters';

interface FilterSelectProps {
  name: FilterName;
  label: string;
  /** The label of the option for everything. */
  anyLabel: string;
  facets: Facet[];
  value: string;
  onChange: (value: string) => void;
}

/** One filter: its options, each with the number of announcements that it would leave. */
function FilterSelect({ name, label, anyLabel, facets, value, onChange }: FilterSelectProps) {
  const id = useId();
  // An option without results may be missing among the facets; it must still be shown as chosen.
  const isKnown = value === '' || facets.some((facet) => facet.value === value);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{anyLabel}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {facets.map((facet) => (
          <option key={facet.value} value={facet.value}>
            {facet.label} ({facet.count})
          </option>
        ))}
      </select>
    </div>
  );
}

interface FilterFormProps {
  locale: SiteLanguage;
  filters: AnnouncementFilters;
  facets: AnnouncementList['facets'];
  isAlive: boolean;
  onChoose: (filters: AnnouncementFilters) => void;
}

/** States have no labels here, because they are the same on every site. */
const nameStates = (facets: Facet[], names: Record<string, string>): Facet[] =>
  facets.map((facet) => ({ ...facet, label: names[facet.value] ?? facet.value }));

/** The filters. Each change is applied at once; without JavaScript a button submits the form to a page that applies it. */
export function FilterForm({ locale, filters, facets, isAlive, onChoose }: FilterFormProps) {
  const texts = messages(locale).explorer;
  const choice = choiceOf(filters);
  const form = useRef<HTMLFormElement>(null);

  // On a slow connection people choose before hydration; that change fired no event, but the form still holds it.
  const followEarlyChoice = useEffectEvent((element: HTMLFormElement) => {
    const held = new URLSearchParams([...new FormData(element)].map(([name, value]) => [name, String(value)]));
    if (filterNames.some((name) => (held.get(name) ?? '') !== choice[name])) onChoose(readFilters(held));
  });
  useEffect(() => {
    if (form.current) followEarlyChoice(form.current);
  }, []);

  const field = (name: FilterName) => ({
    name,
    label: texts[name],
    value: choice[name],
    onChange: (value: string) => onChoose(readFilters(new URLSearchParams({ ...choice, [name]: value }))),
  });
  return (
    <form
      ref={form}
      action={filterPath(locale)}
      method="get"
      className={styles.form}
      aria-label={texts.filters}
      onSubmit={(event: SubmitEvent) => event.preventDefault()}
    >
      <FilterSelect {...field('city')} anyLabel={texts.anyCity} facets={facets.cities} />
      <FilterSelect {...field('initiative')} anyLabel={texts.anyInitiative} facets={facets.initiatives} />
      <FilterSelect {...field('year')} anyLabel={texts.anyYear} facets={facets.years} />
      <FilterSelect {...field('state')} anyLabel={texts.anyState} facets={nameStates(facets.states, texts.states)} />
      {!isAlive && <Button type="submit">{texts.apply}</Button>}
    </form>
  );
}
