import type { CacheHandler as NextCacheHandler, CacheHandlerValue } from 'next/dist/server/lib/incremental-cache';
import type { IncrementalCacheValue } from 'next/dist/server/response-cache';

import { pageHeaders, statusFor, tagsOf } from './page-headers';
import { pagePathOf } from './page-path';
import { cacheState } from './shared-state';
import { carrierTag, readSignals } from './signal-tags';
import { valueWeight } from './value-weight';

type GetContext = Parameters<NextCacheHandler['get']>[1];
type SetContext = Parameters<NextCacheHandler['set']>[2];

/** What Next.js takes for a page that must be rendered before anyone is answered. */
const mustRender = -1;

/** What a look-up that only carries tags finds: nothing to run and nothing to keep. */
const carried = (): CacheHandlerValue => ({
  lastModified: Date.now(),
  value: {
    kind: 'FETCH',
    data: { headers: {}, body: 'null', status: 200, url: '' },
    revalidate: 31_536_000,
  } as IncrementalCacheValue,
});

/**
 * Next.js's incremental cache in the memory of this process. Next.js makes one handler a request, so that its birth is the
 * moment at which a render began: whatever is purged later makes the result of that render expired from the start.
 */
export default class CacheHandler {
  readonly #state = cacheState();
  readonly #since = this.#state.log.position;

  get(key: string, context: GetContext): Promise<CacheHandlerValue | null> {
    return Promise.resolve(context.kind === 'FETCH' ? this.#getFetch(key, context) : this.#getPage(key));
  }

  set(key: string, value: IncrementalCacheValue | null, context: SetContext): Promise<void> {
    if (context.fetchCache) this.#setFetch(key, value, context.tags ?? []);
    else this.#setPage(key, value, context);
    return Promise.resolve();
  }

  revalidateTag(tags: string | string[]): Promise<void> {
    this.#state.log.purge([tags].flat());
    return Promise.resolve();
  }

  resetRequestCache(): void {
    // Nothing is kept for one request alone.
  }

  #getPage(key: string): CacheHandlerValue | null {
    const found = this.#state.pages.get(key);
    if (!found) return null;
    const { value, control, storedAt } = found.entry;
    return {
      value,
      lastModified: found.expired ? mustRender : storedAt,
      ...(control && { cacheControl: control }),
    };
  }

  #getFetch(key: string, context: { tags?: string[]; softTags?: string[] }): CacheHandlerValue | null {
    const tags = [...(context.tags ?? []), ...(context.softTags ?? [])];
    if (tags.includes(carrierTag)) return carried();
    const found = this.#state.fetches.get(key);
    if (!found || found.expired || this.#state.log.isPurged(tags, found.entry.since)) return null;
    return { value: found.entry.value, lastModified: found.entry.storedAt };
  }

  #setFetch(key: string, value: IncrementalCacheValue | null, tags: string[]): void {
    if (tags.includes(carrierTag)) return;
    const { names, until } = readSignals(tags);
    const weight = valueWeight(value);
    this.#state.fetches.set(key, { value, control: undefined, tags: names, since: this.#since, until, weight });
  }

  #setPage(key: string, value: IncrementalCacheValue | null, context: Exclude<SetContext, { fetchCache: true }>): void {
    const isPage = value?.kind === 'APP_PAGE' || value?.kind === 'APP_ROUTE';
    const signals = readSignals(isPage ? tagsOf(value.headers) : []);
    const stored = this.#state.pages.set(key, {
      value,
      control: context.cacheControl,
      tags: signals.names,
      since: this.#since,
      until: signals.until,
      weight: valueWeight(value),
    });
    if (!stored) return;
    this.#state.renders.add(pagePathOf(key) ?? key);
    // Next.js answers from this very object, so the first visitor gets the same headers as the next one.
    if (isPage) {
      value.headers = { ...value.headers, ...pageHeaders(signals) };
      value.status = statusFor(signals) ?? value.status;
    }
  }
}
