'use client';

import { getTranslation } from '@payloadcms/translations';
import { FieldDescription, useTranslation } from '@payloadcms/ui';
import type { DateFieldClientComponent } from 'payload';

import { fieldId } from '../../platform/upstream/admin-dom';
import { SiteTimeInput } from './site-time-input';
import { useMomentField } from './use-moment-field';
import { ZoneWait } from './zone-wait';

/** A date field in which a moment is picked in the site's time zone. */
export const SiteTimeField: DateFieldClientComponent = (props) => {
  const { field } = props;
  const { i18n } = useTranslation();
  const label = getTranslation(field.label || field.name, i18n);
  const { path, setProblem, setValue, ...state } = useMomentField({ ...props, label });
  return (
    <div className="field-type date-time-field" id={fieldId(path)}>
      <ZoneWait label={label}>
        {(timeZone) => (
          <SiteTimeInput
            {...state}
            label={label}
            language={i18n.language}
            onChange={setValue}
            onProblem={setProblem}
            required={field.required}
            timeZone={timeZone}
          />
        )}
      </ZoneWait>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
};
