interface Opening {
  token: string;
  /** ISO 8601, UTC; `null` for now, left out for what the grant says. */
  instant?: string | null;
  path?: string;
}

/** Where on the site a grant opens. */
export function openUrl(publicSiteUrl: string, { token, instant, path }: Opening): string {
  const query = new URLSearchParams({ token });
  if (instant !== undefined) query.set('instant', instant ?? '');
  if (path !== undefined) query.set('path', path);
  return `${publicSiteUrl}/api/preview?${query.toString()}`;
}
