'use client';

import { isDocumentType } from '@civic/content/content-types';
import { useConfig } from '@payloadcms/ui';
import { useInsertionEffect, type ReactNode } from 'react';

import { useTexts } from '../translations/use-texts';
import { nameWhatIsInBin } from './named-in-bin';

/** Around the whole admin: fields show the titles of what they name and is in the bin. */
export function NamesInBin({ children }: { children: ReactNode }) {
  const { config, getEntityConfig } = useConfig();
  const { t } = useTexts();
  // Before the effects in which fields ask.
  useInsertionEffect(() =>
    nameWhatIsInBin({
      api: config.routes.api,
      titleField: (type) =>
        isDocumentType(type) ? getEntityConfig({ collectionSlug: type })?.admin.useAsTitle : undefined,
      mark: (title) => t('bin:marked', { title }),
    }),
  );
  return children;
}
