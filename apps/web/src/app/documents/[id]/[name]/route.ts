import { problemResponse } from '@civic/content/problem';

import { currentPreview } from '../../../../data/as-of/current-preview';
import { fileResponse } from '../../../../media/file-response';
import { documentSource } from '../../../../media/file-source';
import { isFilename } from '../../../../media/media-file';
import { readFile } from '../../../../media/read-file';
import { readFileAsOf } from '../../../../preview/answer/read-file-as-of';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ id: string; name: string }>;
}

/**
 * The file that a document for download has now, if visitors may have it, even while the CMS is down. The id decides; another name leads to
 * that of the document, so that nobody can hand round the city's file under a name of their own.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, name } = await params;
  const preview = await currentPreview();
  const source = documentSource(id);
  const file = isFilename(id) ? await (preview ? readFileAsOf(source, preview) : readFile(source)) : null;
  if (file?.document) {
    const { location } = file.document;
    if (location.endsWith(`/${encodeURIComponent(name)}`)) return fileResponse(file, request.headers, preview !== null);
    return new Response(null, { status: 307, headers: { location, 'cache-control': 'no-store' } });
  }
  return file === undefined
    ? problemResponse({ title: 'Not available', status: 503, detail: 'Try again in some seconds.' })
    : problemResponse({ title: 'No such file', status: 404, detail: 'There is no file at this address.' });
}
