/** What Next gives to a page about the query in its address. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** The query as the platform knows it; of a name given twice the first value counts. */
export function queryOf(searchParams: SearchParams): URLSearchParams {
  const single = Object.entries(searchParams).flatMap(([name, value]) => {
    const first = Array.isArray(value) ? value[0] : value;
    return first === undefined ? [] : [[name, first]];
  });
  return new URLSearchParams(single);
}
