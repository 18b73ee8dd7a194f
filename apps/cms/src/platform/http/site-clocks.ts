import { clockOffsetHeader } from '@civic/content/clock';

/** Time after which an instance of the site that says nothing is forgotten, ms; each reports several times a minute. */
const forgottenAfter = 60_000;
const mostInstances = 100;

interface Report {
  offset: number;
  at: number;
}

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicSiteClocks?: Map<string, Report> };
const reports = () => (holder.civicSiteClocks ??= new Map());

/** Takes the report of an instance of the site about its machine's clock from its request, which must be authenticated. */
export function noteSiteClock(headers: Headers): void {
  const [, offset, instance] = /^(-?\d{1,15});([\w-]{1,64})$/.exec(headers.get(clockOffsetHeader) ?? '') ?? [];
  if (offset === undefined || instance === undefined) return;
  reports().delete(instance);
  reports().set(instance, { offset: Number(offset), at: performance.now() });
  const [oldest] = reports().keys();
  if (reports().size > mostInstances && oldest !== undefined) reports().delete(oldest);
}

/** How far the time of the product is ahead of the clock of each instance of the site that this process hears from, ms. */
export function siteClockOffsets(): number[] {
  return [...reports().values()]
    .filter(({ at }) => performance.now() - at < forgottenAfter)
    .map(({ offset }) => offset);
}
