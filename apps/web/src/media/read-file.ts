import { cacheState } from '../cache/shared-state';
import { siteKeyHeader } from '../data/store/cms-client';
import { contentStore } from '../data/store/content-store';
import { httpGet, type HttpAnswer } from '../platform/http/http-get';
import { nextChangeIn } from '../data/store/next-change-in';
import { env } from '../platform/env';
import { etagOf } from './media-disk';
import type { MediaFile } from './media-file';
import { isChecked, mediaStore } from './media-store';

const timeout = 10_000;
const maximumSize = 64 * 1024 * 1024;

async function ask(filename: string): Promise<HttpAnswer | undefined> {
  const { health } = contentStore();
  if (health.isPaused) return undefined;
  try {
    const url = `${env().CMS_URL}/api/media/file/${encodeURIComponent(filename)}`;
    return await httpGet(url, { headers: siteKeyHeader(), timeout, maximumSize });
  } catch (error) {
    health.noteFailure(error);
    return undefined;
  }
}

const isSame = (file: MediaFile, kept: MediaFile | undefined) =>
  file.etag === kept?.etag && file.contentType === kept.contentType && file.until === kept.until;

const isRefusal = (status: number) => status === 403 || status === 404 || status === 410;

/**
 * An uploaded file: from disk while the CMS has lately said that visitors may see it, else from the CMS, and from disk again
 * when the CMS does not answer. `null` when there is none, be it that its time is over; `undefined` when nobody can tell.
 */
export async function readFile(filename: string): Promise<MediaFile | null | undefined> {
  const { disk, checks } = mediaStore();
  const { position } = cacheState().log;
  const kept = await disk.read(filename);
  const check = checks.get(filename);
  const isOver = kept?.until !== undefined && Date.now() >= kept.until;
  if (kept && !isOver && isChecked(check, Date.now())) return kept;
  const answer = await ask(filename);
  if (answer && isRefusal(answer.status)) {
    checks.set(filename, { position, at: Date.now(), isRefused: true }, 1);
    await disk.remove(filename);
    return null;
  }
  // What was refused last is not there either while nobody can be asked: to say that it may be would be a guess.
  if (answer?.status !== 200) return isOver || check?.isRefused ? null : kept;
  const contentType = answer.headers['content-type'] ?? 'application/octet-stream';
  const file = { bytes: answer.body, contentType, etag: etagOf(answer.body), until: nextChangeIn(answer.headers) };
  if (!isSame(file, kept)) await disk.write(filename, file);
  checks.set(filename, { position, at: Date.now() }, 1);
  return file;
}
