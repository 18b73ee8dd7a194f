import type { AdminLanguage } from '@civic/content/admin-languages';
import { useId } from 'react';

import { SiteTimeInput } from '../../site-time/site-time-input';
import { useSiteTimeZone } from '../../site-time/use-site-time-zone';
import type { Missing } from './choice';
import { scheduleTexts } from './schedule-texts';

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
  const texts = scheduleTexts(language);
  if (timeZone === null) return <p>{texts.loading}</p>;
  const input = { language, timeZone, required: true };
  return (
    <div className="civic-instants">
      <SiteTimeInput
        {...input}
        label={texts.moment}
        onChange={(dueAt) => onChange({ dueAt })}
        value={value.dueAt}
        {...(missing.includes('dueAt') && { error: texts.momentMissing })}
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
          <label htmlFor={id}>{texts.hasEnd}</label>
          <p className="civic-option__hint" id={`${id}-hint`}>
            {texts.hasEndHint}
          </p>
        </div>
      )}
      {canEnd && value.hasEnd && (
        <SiteTimeInput
          {...input}
          label={texts.end}
          onChange={(endAt) => onChange({ endAt })}
          value={value.endAt}
          {...(missing.includes('endAt') && { error: texts.endMissing })}
        />
      )}
    </div>
  );
}
