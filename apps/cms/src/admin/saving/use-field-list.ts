import { useDocumentInfo, useTranslation } from '@payloadcms/ui';

import { fieldLabel } from './field-words';

/** Returns how to list the labels of fields of the document on the screen. */
export function useFieldList(): (names: readonly string[]) => string {
  const { docConfig } = useDocumentInfo();
  const { i18n } = useTranslation();
  return (names) => names.map((name) => fieldLabel(docConfig?.fields ?? [], name, i18n)).join(', ');
}
