import { problemResponse } from '@civic/content/problem';

import { fileResponse } from '../../../media/file-response';
import { isFilename } from '../../../media/is-filename';
import { readFile } from '../../../media/read-file';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ filename: string }>;
}

/** An uploaded file that visitors may see, also while the CMS is away. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { filename } = await params;
  const file = isFilename(filename) ? await readFile(filename) : null;
  if (file) return fileResponse(file, request.headers.get('if-none-match'));
  return file === null
    ? problemResponse({ title: 'No such file', status: 404, detail: 'There is no file of this name.' })
    : problemResponse({ title: 'Not available', status: 503, detail: 'Try again in some seconds.' });
}
