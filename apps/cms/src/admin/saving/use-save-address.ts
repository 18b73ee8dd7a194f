import { useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui';
import { useCallback } from 'react';

/** Returns how to name the address and the method that save the document on the screen. */
export function useSaveAddress() {
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const document = globalSlug ? `globals/${globalSlug}` : `${collectionSlug}/${id}`;
  return useCallback(
    (options: Record<string, string> = {}) => ({
      action: `${config.routes.api}/${document}?${new URLSearchParams({ depth: '0', locale, ...options })}`,
      method: globalSlug ? ('POST' as const) : ('PATCH' as const),
    }),
    [config.routes.api, document, globalSlug, locale],
  );
}
