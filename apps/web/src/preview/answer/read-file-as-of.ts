import { siteKeyHeader } from '../../data/store/cms-client';
import { httpGet } from '../../platform/http/http-get';
import { env } from '../../platform/env';
import { fileInMemory, type MediaFile } from '../../media/media-file';
import { asOfRequest } from '../../data/as-of/as-of-request';
import type { Preview } from '../../data/as-of/preview-cookie';

const timeout = 10_000;
const maximumSize = 128 * 1024 * 1024;

/**
 * An uploaded file as of a moment to come, from the CMS with every request: what visitors may not see yet stays on no disk of the
 * site. `null` when there is none then; `undefined` when nobody can tell.
 */
export async function readFileAsOf(filename: string, preview: Preview): Promise<MediaFile | null | undefined> {
  const url = `${env().CMS_URL}/api/media/file/${encodeURIComponent(filename)}`;
  const headers = { ...siteKeyHeader(), ...asOfRequest(preview) };
  const answer = await httpGet(url, { headers, timeout, maximumSize }).catch(() => null);
  if (answer?.status === 200) {
    const contentType = answer.headers['content-type'] ?? 'application/octet-stream';
    return fileInMemory(answer.body, contentType);
  }
  return answer && answer.status < 500 ? null : undefined;
}
