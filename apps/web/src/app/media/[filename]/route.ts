import { problemResponse } from '@civic/content/problem';

import { currentPreview } from '../../../data/as-of/current-preview';
import { fileResponse } from '../../../media/file-response';
import { mediaSource } from '../../../media/file-source';
import { isFilename } from '../../../media/media-file';
import { readFile } from '../../../media/read-file';
import { readFileAsOf } from '../../../preview/answer/read-file-as-of';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ filename: string }>;
}

/** An uploaded file that visitors may see, even while the CMS is down; in a preview, one that visitors will be able to see. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { filename } = await params;
  const preview = await currentPreview();
  const read = () => (preview ? readFileAsOf(mediaSource(filename), preview) : readFile(mediaSource(filename)));
  const file = isFilename(filename) ? await read() : null;
  if (file) return fileResponse(file, request.headers, preview !== null);
  return file === null
    ? problemResponse({ title: 'No such file', status: 404, detail: 'There is no file of this name.' })
    : problemResponse({ title: 'Not available', status: 503, detail: 'Try again in some seconds.' });
}
