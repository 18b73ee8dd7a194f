/**
 * The address of the client: the last entry of `x-forwarded-for`, which the nearest proxy (or Next.js itself, without a proxy) has
 * written. Earlier entries come from the client and can be anything.
 */
export function clientAddress(headers: Headers): string {
  const entries = headers.get('x-forwarded-for')?.split(',') ?? [];
  return entries.at(-1)?.trim() || 'unknown';
}
