/**
 * The requests by which Payload's admin changes or deletes documents that it names by a query: those chosen in a list, and one in the bin.
 *
 * Read against: @payloadcms/ui 3.90.1.
 * Why: the admin shows what was refused, and why, for four seconds, and has no function that is told of it.
 * At an upgrade: with other addresses or methods, refusals are no longer kept on the page.
 */

/** The collection whose documents a request changes or deletes by a query; `null` for any other request. `api` is the path of the REST interface. */
export function bulkChangeOf(input: RequestInfo | URL, init: RequestInit | undefined, api: string): string | null {
  if (typeof input !== 'string' || !['PATCH', 'DELETE'].includes(init?.method?.toUpperCase() ?? '')) return null;
  const { pathname, searchParams } = new URL(input, 'http://cms');
  const type = pathname.startsWith(`${api}/`) ? pathname.slice(api.length + 1) : '';
  const hasQuery = [...searchParams.keys()].some((name) => name.startsWith('where'));
  return hasQuery && /^[\w-]+$/.test(type) ? type : null;
}
