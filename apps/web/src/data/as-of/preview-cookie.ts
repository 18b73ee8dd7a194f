/** The only cookie of the site; nobody has it but those who look at a moment that has not come. */
export const previewCookie = 'civic-preview';

/** What somebody who looks at another moment brings along. Whether it holds, only the CMS can tell. */
export interface Preview {
  token: string;
  /** The moment, ms since the epoch, UTC; `null` for now. */
  instant: number | null;
}

const tokenPattern = /^[\w.-]{1,200}$/;

export const formatPreview = ({ token, instant }: Preview): string => `${token}~${instant ?? ''}`;

/** The preview that a cookie holds; `null` for what this site has not written. */
export function parsePreview(value: string | undefined): Preview | null {
  const [token = '', instant = '', ...rest] = value?.split('~') ?? [];
  if (!tokenPattern.test(token) || !/^\d{0,15}$/.test(instant) || rest.length > 0) return null;
  return { token, instant: instant === '' ? null : Number(instant) };
}
