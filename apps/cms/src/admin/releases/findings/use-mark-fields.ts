import type { Finding } from '../../../time/releases/plan';
import { openFormOf } from '../../saving/open-forms';
import { useTexts } from '../../translations/use-texts';
import { isInForm, type OpenForm } from './place';

/** Marks errors at the fields of the open form, as a refused publication does. */
export function useMarkFields(form: OpenForm | null): (findings: Finding[]) => void {
  const { language } = useTexts();
  return (findings) => {
    if (!form) return;
    const errors = findings
      .filter(({ severity }) => severity === 'error')
      .filter((finding) => isInForm(finding, form))
      .flatMap(({ path, message }) => (path ? [{ path, message: message[language] }] : []));
    openFormOf(form.document)?.checked('publication', errors);
  };
}
