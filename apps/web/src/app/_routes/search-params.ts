/** The query of an address as Next passes it to a page. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** The query as `URLSearchParams`; of repeated names only the first value counts. */
export function queryOf(searchParams: SearchParams): URLSearchParams {
  const single = Object.entries(searchParams).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first]];
  });
  return new URLSearchParams(single);
}
