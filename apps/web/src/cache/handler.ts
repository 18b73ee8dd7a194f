import {
  emptyFetch,
  isRendered,
  mustRender,
  pagePathOf,
  tagsOf,
  type Found,
  type GetContext,
  type Handler,
  type SetContext,
  type StoredValue,
} from '../platform/upstream/next-cache';
import { pageHeaders, statusFor } from './page-headers';
import { cacheState } from './shared-state';
import { carrierTag, readSignals } from './signal-tags';
import { valueWeight } from './value-weight';

/**
 * Next.js's incremental cache in the memory of this process. Next.js creates one handler per request, and looks for the page before
 * it renders it: that look, or else the creation of the handler, marks the start of the render. A later purge makes the result of
 * that render expired from the start.
 */
export default class CacheHandler implements Handler {
  readonly #state = cacheState();
  readonly #since = this.#state.log.position;
  /** The position of the log when a page was first looked for, by key. */
  readonly #lookedFor = new Map<string, number>();

  get(key: string, context: GetContext): Promise<Found | null> {
    return Promise.resolve(context.kind === 'FETCH' ? this.#getFetch(key, context) : this.#getPage(key));
  }

  set(key: string, value: StoredValue, context: SetContext): Promise<void> {
    if (context.fetchCache) this.#setFetch(key, value, context.tags ?? []);
    else this.#setPage(key, value, context);
    return Promise.resolve();
  }

  revalidateTag(tags: string | string[]): Promise<void> {
    this.#state.log.purge([tags].flat());
    return Promise.resolve();
  }

  resetRequestCache(): void {
    // Nothing is kept per request.
  }

  #getPage(key: string): Found | null {
    if (!this.#lookedFor.has(key)) this.#lookedFor.set(key, this.#state.log.position);
    const found = this.#state.pages.get(key);
    if (!found) return null;
    const { value, control, storedAt } = found.entry;
    return {
      value,
      lastModified: found.expired ? mustRender : storedAt,
      ...(control && { cacheControl: control }),
    };
  }

  #getFetch(key: string, context: { tags?: string[]; softTags?: string[] }): Found | null {
    const tags = [...(context.tags ?? []), ...(context.softTags ?? [])];
    if (tags.includes(carrierTag)) return emptyFetch();
    const found = this.#state.fetches.get(key);
    if (!found || found.expired || this.#state.log.isPurged(tags, found.entry.since)) return null;
    return { value: found.entry.value, lastModified: found.entry.storedAt };
  }

  #setFetch(key: string, value: StoredValue, tags: string[]): void {
    if (tags.includes(carrierTag)) return;
    const { names, until } = readSignals(tags);
    const weight = valueWeight(value);
    this.#state.fetches.set(key, { value, control: undefined, tags: names, since: this.#since, until, weight });
  }

  #setPage(key: string, value: StoredValue, context: Exclude<SetContext, { fetchCache: true }>): void {
    const page = isRendered(value) ? value : null;
    const signals = readSignals(page ? tagsOf(page.headers) : []);
    const stored = this.#state.pages.set(key, {
      value,
      control: context.cacheControl,
      tags: signals.names,
      since: this.#lookedFor.get(key) ?? this.#since,
      until: signals.until,
      weight: valueWeight(value),
    });
    if (!stored) return;
    this.#state.renders.add(pagePathOf(key) ?? key);
    // Next.js answers from this same object, so the first visitor gets the same headers as the next one.
    if (page) {
      page.headers = { ...page.headers, ...pageHeaders(signals) };
      page.status = statusFor(signals) ?? page.status;
    }
  }
}
