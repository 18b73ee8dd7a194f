import { cacheState } from '../cache/shared-state';
import { siteKeyHeader, nextChangeIn } from '../data/store/cms-client';
import { noteCmsTime } from '../data/store/cms-clock';
import { contentStore } from '../data/store/content-store';
import { siteNow } from '../platform/clock';
import { env } from '../platform/env';
import { httpOpen, type HttpStream } from '../platform/http/http-get';

import { readWhole } from './media-disk';
import type { FileSource } from './file-source';
import type { FileFacts, MediaFile } from './media-file';
import { isChecked, mediaStore } from './media-store';

/** For the whole exchange, ms: room for a video. */
const timeout = 120_000;
/** Until the CMS begins to answer, ms. */
const answerTimeout = 10_000;

async function ask(source: FileSource, headers: Record<string, string> = {}): Promise<HttpStream | undefined> {
  const { health } = contentStore();
  if (health.isPaused) return undefined;
  try {
    const url = env().CMS_URL + source.path;
    const sent = Date.now();
    const answer = await httpOpen(url, { headers: { ...siteKeyHeader(), ...headers }, timeout, answerTimeout });
    noteCmsTime(sent, Date.now(), answer.headers);
    return answer;
  } catch (error) {
    health.noteFailure(error);
    return undefined;
  }
}

/** What the CMS says of a file. Only a document for download has an address of its own. */
export function factsIn({ headers }: Pick<HttpStream, 'headers'>): FileFacts {
  const [location, disposition] = [headers['content-location'], headers['content-disposition']];
  return {
    contentType: headers['content-type'] ?? 'application/octet-stream',
    until: nextChangeIn(headers),
    version: headers.etag,
    document: location && disposition ? { location, disposition } : undefined,
  };
}

/** Whether the CMS still has the cached file. Without a name for its bytes it counts as another one and is read again. */
const isSame = ({ headers }: HttpStream, kept: MediaFile) =>
  headers.etag !== undefined && headers.etag === kept.version && nextChangeIn(headers) === kept.until;

const isRefusal = (status: number) => status === 403 || status === 404 || status === 410;

/** Revalidates a large cached file by its first byte; it is not transferred again while the CMS names the same version. */
async function askAgain(source: FileSource, kept: MediaFile | undefined): Promise<HttpStream | undefined> {
  if (!kept || kept.size <= readWhole) return ask(source);
  const answer = await ask(source, { range: 'bytes=0-0' });
  if (answer?.status !== 206 || isSame(answer, kept)) return answer;
  answer.body.resume();
  return ask(source);
}

/** Stores the file of a response and reads it from disk; `undefined` if the response breaks off. */
async function keep({ key }: FileSource, answer: HttpStream): Promise<MediaFile | undefined> {
  const { disk } = mediaStore();
  try {
    await disk.write(key, factsIn(answer), answer.body);
  } catch (error) {
    contentStore().health.noteFailure(error);
    return undefined;
  }
  return disk.read(key);
}

/**
 * Reads an uploaded file. It comes from disk while the CMS has lately confirmed that visitors may see it, otherwise from the
 * CMS, and again from disk if the CMS does not respond. `null` if there is none or its time is over; `undefined` if that cannot
 * be determined.
 */
export async function readFile(source: FileSource): Promise<MediaFile | null | undefined> {
  const { key } = source;
  const { disk, checks } = mediaStore();
  const { position } = cacheState().log;
  const kept = await disk.read(key);
  const check = checks.get(key);
  const isOver = kept?.until !== undefined && siteNow() >= kept.until;
  if (kept && !isOver && isChecked(check, performance.now())) return kept;
  const answer = await askAgain(source, kept);
  if (answer && answer.status !== 200) answer.body.resume();
  if (answer && isRefusal(answer.status)) {
    checks.set(key, { position, at: performance.now(), isRefused: true }, 1);
    await disk.remove(key);
    return null;
  }
  const isUnchanged = answer?.status === 206;
  const file = isUnchanged ? kept : answer?.status === 200 ? await keep(source, answer) : undefined;
  // A file refused last stays missing while the CMS is down: anything else would be a guess.
  if (!file) return isOver || check?.isRefused ? null : kept;
  checks.set(key, { position, at: performance.now() }, 1);
  return file;
}
