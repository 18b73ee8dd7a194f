'use client';

import { defaultLanguage } from '@civic/content/site-languages';
import { FieldLabel, useDocumentInfo, useLocale } from '@payloadcms/ui';
import type { TextFieldClientProps } from 'payload';

/** The label of a text that must be there in a new document, and in the first language: elsewhere it may be left empty. */
export function NeededLabel({ field, path }: TextFieldClientProps) {
  const { id } = useDocumentInfo();
  const { code } = useLocale();
  const isNeeded = id === undefined || id === null || code === defaultLanguage;
  return <FieldLabel label={field.label} localized={field.localized} path={path} required={isNeeded} />;
}
