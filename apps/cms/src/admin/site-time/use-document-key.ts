import { useDocumentInfo } from '@payloadcms/ui';

/** A key that distinguishes the document on the screen from others that may be open above or below it. */
export function useDocumentKey(): string {
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  return `${collectionSlug ?? globalSlug ?? ''}/${id ?? ''}`;
}
