/**
 * A path of this site that is safe as a redirect target; home for anything that could lead elsewhere, or back into the
 * preview's own routes.
 */
export function ownPath(path: string | null | undefined): string {
  const origin = 'http://own.invalid';
  if (!path?.startsWith('/') || !URL.canParse(path, origin)) return '/';
  const url = new URL(path, origin);
  const isOwn = url.origin === origin && !url.pathname.startsWith('//') && !url.pathname.startsWith('/api/');
  return isOwn ? url.pathname + url.search : '/';
}
