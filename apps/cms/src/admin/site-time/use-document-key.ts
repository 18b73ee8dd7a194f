import { useDocumentInfo } from '@payloadcms/ui';

/** Tells the document on the screen from others that may be open above or below it. */
export function useDocumentKey(): string {
  const { collectionSlug, globalSlug, id } = useDocumentInfo();
  return `${collectionSlug ?? globalSlug ?? ''}/${id ?? ''}`;
}
