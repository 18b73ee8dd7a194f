/** Where an uploaded file comes from. */
export interface FileSource {
  /** Its name on the disk of the site. */
  key: string;
  /** Its path in the CMS. */
  path: string;
}

/** A picture or a video, by the name of its file. */
export const mediaSource = (filename: string): FileSource => ({
  key: filename,
  path: `/api/media/file/${encodeURIComponent(filename)}`,
});

/** The file that a document for download has now. No file name has a slash in it. */
export const documentSource = (id: string): FileSource => ({
  key: `documents/${id}`,
  path: `/api/documents/${encodeURIComponent(id)}/file`,
});
