import type { AdminLanguage } from '@civic/content/admin-languages';
import { useId } from 'react';

import { SiteTimeInput } from '../../site-time/site-time-input';
import { useSiteTimeZone } from '../../site-time/use-site-time-zone';
import { useTexts } from '../../translations/use-texts';
import type { Missing } from './choice';

export interface Instants {
  /** ISO 8601, UTC. */
  dueAt: string | null;
  hasEnd: boolean;
  endAt: string | null;
}

interface Props {
  value: Instants;
  language: AdminLanguage;
  missing: Missing[];
  /** Whether a revert is possible at all. */
  canEnd?: boolean;
  onChange: (change: Partial<Instants>) => void;
}

/** The fields for the instant of a change, and for an optional revert. */
export function InstantsField({ value, language, missing, canEnd = true, onChange }: Props) {
  const id = useId();
  const timeZone = useSiteTimeZone();
  const { t } = useTexts();
  if (timeZone === null) return <p>{t('scheduling:loading')}</p>;
  const input = { language, timeZone, required: true };
  return (
    <div className="civic-instants">
      <SiteTimeInput
        {...input}
        label={t('scheduling:moment')}
        onChange={(dueAt) => onChange({ dueAt })}
        value={value.dueAt}
        {...(missing.includes('dueAt') && { error: t('scheduling:momentMissing') })}
      />
      {canEnd && (
        <div className="civic-option">
          <input
            aria-describedby={`${id}-hint`}
            checked={value.hasEnd}
            id={id}
            onChange={({ target }) => onChange({ hasEnd: target.checked })}
            type="checkbox"
          />
          <label htmlFor={id}>{t('scheduling:hasEnd')}</label>
          <p className="civic-option__hint" id={`${id}-hint`}>
            {t('scheduling:hasEndHint')}
          </p>
        </div>
      )}
      {canEnd && value.hasEnd && (
        <SiteTimeInput
          {...input}
          label={t('scheduling:end')}
          onChange={(endAt) => onChange({ endAt })}
          value={value.endAt}
          {...(missing.includes('endAt') && { error: t('scheduling:endMissing') })}
        />
      )}
    </div>
  );
}
