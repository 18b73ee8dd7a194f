import { useForm, useFormSubmitted, useLocale } from '@payloadcms/ui';
import { useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

import type { FieldMessage } from '../../platform/upstream/field-marks';
import { valuesOf } from './form-values';
import { afterCheck, marksOf, standing } from './marks';
import type { OpenForm } from './open-forms';

/**
 * Shows what the CMS refused at its field until the value changes or a check finds nothing wrong with it. `MarkedForms` keeps the marks in what
 * the form learns of its state later.
 */
export function useMarks(form: OpenForm): void {
  const { dispatchFields, getFields, setSubmitted } = useForm();
  const isSubmitted = useFormSubmitted();
  const { code } = useLocale();
  // What is on the screen follows.
  const [, setChecks] = useState(0);

  const shown = (): FieldMessage[] => {
    if (form.marks.length === 0) return [];
    const fields = getFields();
    // A field that the form does not have would be sent with the next save.
    return standing(form.marks, valuesOf(fields)).filter(({ path }) => path in fields);
  };
  const checked: OpenForm['checked'] = (kind, messages, seen = valuesOf(getFields())) => {
    Object.assign(form, { marks: afterCheck(form.marks, kind, marksOf(kind, messages, seen)) });
    const errors = shown();
    if (errors.length > 0) dispatchFields({ type: 'ADD_SERVER_ERRORS', errors });
    setChecks((count) => count + 1);
  };
  const unmark = () => {
    const fields = shown();
    Object.assign(form, { marks: [] });
    if (fields.length === 0) return;
    // The form does not send a field that is marked, though what was wrong with it may lie elsewhere.
    flushSync(() => {
      for (const { path } of fields) dispatchFields({ type: 'UPDATE', path, valid: true, errorMessage: undefined });
    });
  };
  useEffect(() => {
    Object.assign(form, { checked, unmark });
  });
  useEffect(() => () => void Object.assign(form, { marks: [] }), [form, code]);
  // A form shows its marks from a press until its next save.
  useLayoutEffect(() => {
    if (!isSubmitted && shown().length > 0) setSubmitted(true);
  });
}
