/** The page of a document or file (`type/id`) that is in the bin. */
export function binAddress(document: string, adminRoute: string): string {
  const [type, id] = document.split('/');
  return `${adminRoute}/collections/${type}/trash/${id}`;
}

/** The page of a document, wherever it is. */
export const documentAddress = (
  { type, id }: { type: string; id: string },
  { adminRoute, isInBin }: { adminRoute: string; isInBin: boolean },
): string => (isInBin ? binAddress(`${type}/${id}`, adminRoute) : `${adminRoute}/collections/${type}/${id}`);
