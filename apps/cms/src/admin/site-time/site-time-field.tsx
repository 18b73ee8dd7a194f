'use client';

import { getTranslation } from '@payloadcms/translations';
import { FieldDescription, useFormFields, useTranslation } from '@payloadcms/ui';
import type { DateFieldClientComponent } from 'payload';

import { fieldId } from '../../platform/upstream/admin-dom';
import { ExpectedPeriodInput } from './expected-period-input';
import { SiteTimeInput } from './site-time-input';
import { useMomentField } from './use-moment-field';
import { ZoneWait } from './zone-wait';

/** Whether the document says that only the day counts: the field may name a checkbox that does. */
function useIsWholeDay(checkbox: unknown): boolean {
  return useFormFields(([fields]) => typeof checkbox === 'string' && fields[checkbox]?.value === true);
}

/** A date field in which a moment, or for whole days a day, is picked in the site's time zone. */
export const SiteTimeField: DateFieldClientComponent = (props) => {
  const { field } = props;
  const { i18n } = useTranslation();
  const label = getTranslation(field.label || field.name, i18n);
  const isWholeDay = useIsWholeDay(field.admin?.custom?.wholeDays);
  const { path, setProblem, setValue, ...state } = useMomentField({ ...props, label, required: field.required });
  return (
    <div className="field-type date-time-field" id={fieldId(path)}>
      <ZoneWait label={label}>
        {(timeZone) => {
          const input = {
            ...state,
            label,
            language: i18n.language,
            onChange: setValue,
            onProblem: setProblem,
            required: field.required,
            timeZone,
          };
          return isWholeDay ? <ExpectedPeriodInput {...input} precision="day" /> : <SiteTimeInput {...input} />;
        }}
      </ZoneWait>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
};
