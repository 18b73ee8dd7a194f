'use client';

import { useConfig, useFormFields } from '@payloadcms/ui';
import { useEffect } from 'react';

import { Notice } from '../releases/notice';
import { useTexts } from '../translations/use-texts';
import { keepRefusedFiles, useRefusal } from './refused-files';

/** Says in the form of a file why that file was refused, for as long as it is in the form. */
export function RefusedFile() {
  const { config } = useConfig();
  const { t } = useTexts();
  const file = useFormFields(([fields]) => fields.file?.value);
  const reason = useRefusal(file);
  useEffect(() => keepRefusedFiles(config.routes.api), [config.routes.api]);
  if (reason === null || !(file instanceof File)) return null;
  return (
    <Notice tone="error">
      <strong>{t('uploads:refused', { name: file.name })}</strong> {reason}
    </Notice>
  );
}
