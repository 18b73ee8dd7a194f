import { useForm, useFormSubmitted, useLocale } from '@payloadcms/ui';
import { useEffect, useLayoutEffect } from 'react';

import { valuesOf } from '../form-values';
import { standing } from './marks';
import type { OpenForm } from './open-forms';

/**
 * Keeps on the screen what the CMS refused: a form shows what is wrong with its fields only from a press until its next save. `MarkedForms` keeps
 * the marks at their fields.
 */
export function useMarks(form: OpenForm): void {
  const { getFields, setSubmitted } = useForm();
  const isSubmitted = useFormSubmitted();
  const { code } = useLocale();
  useEffect(() => () => void Object.assign(form, { marks: [] }), [form, code]);
  useLayoutEffect(() => {
    if (!isSubmitted && form.marks.length > 0 && standing(form.marks, valuesOf(getFields())).length > 0)
      setSubmitted(true);
  });
}
