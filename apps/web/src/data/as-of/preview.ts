import { asOfHeaders } from '@civic/content/as-of';
import { dateFault } from '@civic/content/written-date';

/** The only cookie of the site; only previews have it. */
export const previewCookie = 'civic-preview';

/** The credentials of a preview. Only the CMS can check them. */
export interface Preview {
  token: string;
  /** The moment, ms since the epoch, UTC; `null` for now. */
  instant: number | null;
}

const tokenPattern = /^[\w.-]{1,200}$/;

export const formatPreview = ({ token, instant }: Preview): string => `${token}~${instant ?? ''}`;

/** The preview in a cookie; `null` if this site did not write it. */
export function parsePreview(value: string | undefined): Preview | null {
  const [token = '', instant = '', ...rest] = value?.split('~') ?? [];
  if (!tokenPattern.test(token) || !/^\d{0,15}$/.test(instant) || rest.length > 0) return null;
  if (instant === '') return { token, instant: null };
  return dateFault(new Date(Number(instant))) ? null : { token, instant: Number(instant) };
}

/** The headers with which the CMS authorises a preview request; never in a URL, because URLs are logged. */
export function asOfRequest({ token, instant }: Preview): Record<string, string> {
  return {
    [asOfHeaders.token]: token,
    ...(instant !== null && { [asOfHeaders.instant]: new Date(instant).toISOString() }),
  };
}
