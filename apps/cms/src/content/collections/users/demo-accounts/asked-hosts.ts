const lists = ['host', 'x-forwarded-host', 'x-forwarded-for', 'x-real-ip'];

/** The values of `for` and `host` in a `Forwarded` header (RFC 7239); `by` and `proto` do not identify the client. */
const forwardedHosts = (header: string) =>
  [...header.matchAll(/(?:^|[;,\s])(?:for|host)=("[^"]*"|[^;,\s]*)/gi)].map(([, value = '']) => value);

/** Every host that a request was sent to and every address that it came through, according to its headers. */
export function askedHosts(headers: Headers): string[] {
  const listed = lists.flatMap((name) => headers.get(name)?.split(',') ?? []);
  const forwarded = forwardedHosts(headers.get('forwarded') ?? '');
  return [...listed, ...forwarded].map((host) => host.trim());
}
