import { useForm } from '@payloadcms/ui';

import type { Finding } from '../../../time/releases/plan';
import { valuesOf } from '../../form-values';
import { marksOf } from '../../saving/marks';
import { markForm } from '../../saving/open-forms';
import { useTexts } from '../../translations/use-texts';
import { isInForm, type OpenForm } from './place';

/** Marks errors at the fields of the open form, as Payload marks its own, until the fields change. */
export function useMarkFields(form: OpenForm | null): (findings: Finding[]) => void {
  const { dispatchFields, getField, getFields, setSubmitted } = useForm();
  const { language } = useTexts();
  return (findings) => {
    const errors = findings
      .filter(({ severity }) => severity === 'error')
      .filter((finding) => isInForm(finding, form))
      // A field that the form does not have would be sent with the next save.
      .flatMap(({ path, message }) => (path && getField(path) ? [{ path, message: message[language] }] : []));
    if (errors.length === 0) return;
    // The next state of the form that comes from the server knows nothing of them.
    if (form) markForm(form.document, marksOf(errors, valuesOf(getFields())));
    dispatchFields({ type: 'ADD_SERVER_ERRORS', errors });
    setSubmitted(true);
  };
}
