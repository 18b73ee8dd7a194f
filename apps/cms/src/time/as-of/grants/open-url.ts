interface Opening {
  token: string;
  /** ISO 8601, UTC; `null` for now, omitted for the moment stored in the grant. */
  instant?: string | null;
  path?: string;
}

/** The address on the site at which a grant opens. */
export function openUrl(publicSiteUrl: string, { token, instant, path }: Opening): string {
  const query = new URLSearchParams({ token });
  if (instant !== undefined) query.set('instant', instant ?? '');
  if (path !== undefined) query.set('path', path);
  return `${publicSiteUrl}/api/preview?${query.toString()}`;
}
