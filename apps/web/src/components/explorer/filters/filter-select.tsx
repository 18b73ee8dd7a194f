import { useId } from 'react';

import type { Facet } from '../../../data/announcements/announcement-facets';
import type { FilterName } from './filters';
import styles from './filter-form.module.css';

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
export function FilterSelect({ name, label, anyLabel, facets, value, onChange }: FilterSelectProps) {
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
