import { asOfRequest, type Preview } from '../../data/as-of/preview';
import { siteKeyHeader } from '../../data/store/cms-client';
import type { FileSource } from '../../media/file-source';
import { fileInMemory, type MediaFile } from '../../media/media-file';
import { factsIn } from '../../media/read-file';
import { env } from '../../platform/env';
import { httpGet } from '../../platform/http/http-get';

const timeout = 10_000;
const maximumSize = 128 * 1024 * 1024;

/**
 * An uploaded file as of a future moment, from the CMS with every request. A file that visitors may not see yet is not stored
 * on the site's disk. `null` if there is none then; `undefined` if that cannot be determined.
 */
export async function readFileAsOf(source: FileSource, preview: Preview): Promise<MediaFile | null | undefined> {
  const url = env().CMS_URL + source.path;
  const headers = { ...siteKeyHeader(), ...asOfRequest(preview) };
  const answer = await httpGet(url, { headers, timeout, maximumSize }).catch(() => null);
  if (answer?.status === 200) {
    const { contentType, document } = factsIn(answer);
    return fileInMemory(answer.body, contentType, { document });
  }
  return answer && answer.status < 500 ? null : undefined;
}
