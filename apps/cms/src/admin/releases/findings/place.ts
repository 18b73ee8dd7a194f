import type { SiteLanguage } from '@civic/content/site-languages';

import type { Finding } from '../../../time/releases/plan';

/** The document and language that is open in the form on the page. */
export interface OpenForm {
  document: string;
  locale: SiteLanguage;
}

/** Whether the finding concerns a field of the open form, in its language. */
export const isInForm = ({ document, locale, path }: Finding, form: OpenForm | null): boolean =>
  form !== null && path !== undefined && document === form.document && (locale ?? form.locale) === form.locale;
