/**
 * For the optional fields that show a picture: the admin offers no other files. Payload's check of a chosen file is left out,
 * because it would also refuse a picture that was deleted since, and with it the release of a document.
 */
export const onlyImages = {
  filterOptions: { mimeType: { contains: 'image/' } },
  validate: () => true as const,
};
