'use client';

import type { DatePrecision, ExpectedDate } from '@civic/content/views';
import { getTranslation } from '@payloadcms/translations';
import { useFormFields, useTranslation } from '@payloadcms/ui';
import type { DateFieldClientComponent } from 'payload';
import { useCallback } from 'react';

import { fieldId } from '../../platform/upstream/admin-dom';
import { ExpectedDateInput } from './expected-date-input';
import { useMomentField } from './use-moment-field';
import { useSharper } from './use-sharper';
import { ZoneWait } from './zone-wait';

/** The date field of a `precision` and a `certainty`: its input follows the precision. */
export const ExpectedDateField: DateFieldClientComponent = (props) => {
  const { field } = props;
  const { i18n } = useTranslation();
  const label = getTranslation(field.label || field.name, i18n);
  const { path, setProblem, setValue, ...state } = useMomentField({ ...props, label });
  const group = path.slice(0, path.lastIndexOf('.') + 1);
  const precision = (useFormFields(([fields]) => fields[`${group}precision`]?.value) ?? 'unknown') as DatePrecision;
  const certainty = useFormFields(([fields]) => fields[`${group}certainty`]?.value) ?? 'provisional';
  const isComing = useFormFields(([fields]) => fields.comingSoon?.value) === true;
  const revealAt = useFormFields(([fields]) => fields.revealAt?.value);
  const empty = useCallback(() => setValue(null), [setValue]);
  useSharper(precision, state.value, empty);
  return (
    <div className="field-type date-time-field" id={fieldId(path)}>
      <ZoneWait label={label}>
        {(timeZone) => (
          <ExpectedDateInput
            {...state}
            certainty={certainty as ExpectedDate['certainty']}
            label={label}
            language={i18n.language}
            onChange={setValue}
            onProblem={setProblem}
            precision={precision}
            revealAt={isComing && typeof revealAt === 'string' ? revealAt : null}
            timeZone={timeZone}
          />
        )}
      </ZoneWait>
    </div>
  );
};
