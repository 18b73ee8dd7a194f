/**
 * The path of a page from its cache key, `/route-cache/<kind>/<hash>/$<path>`; `null` for keys of another form.
 * Next.js documents that the path in the key stays readable.
 */
export function pagePathOf(key: string): string | null {
  const start = key.indexOf('/$/');
  if (start < 0) return null;
  const path = key.slice(start + 2);
  return path === '/index' ? '/' : path;
}
