/** Stands for the site's own origin while a path is read; no website can have it. */
const site = 'http://site.invalid';

/** Longer addresses do not pass every proxy and browser. */
const maximumLength = 2048;

/** Whether the path begins as the address of another host does: `//host`. */
const namesHost = (path: string) => path.startsWith('//');

/** The serialisation, but for the slash that a URL gets at the end of an address of nothing but a host. */
function serialise(url: URL, text: string): string {
  const isHostOnly = url.pathname === '/' && url.href.endsWith(`${url.host}/`) && !text.endsWith('/');
  return isHostOnly ? url.href.slice(0, -1) : url.href;
}

function normalise(text: string): string | null {
  if (!URL.canParse(text, site)) return null;
  const url = new URL(text, site);
  if (text.startsWith('/')) {
    const isOwn = url.origin === site && !namesHost(url.pathname);
    return isOwn ? url.href.slice(site.length) : null;
  }
  const isAbsolute = /^https?:\/\//i.test(text) && url.hostname !== '';
  return isAbsolute ? serialise(url, text) : null;
}

/**
 * A path of the site (`/bg/about`) or an absolute http(s) address as it may stand in a header: ASCII, international host names in
 * Punycode, everything else percent-encoded, no spaces or control characters. `null` for anything else, `//host` included.
 *
 * Everything that an editor enters as an address passes here when it is stored and again when it is sent: `new URL` accepts
 * Cyrillic letters and line breaks, `setHeader` throws at them.
 */
export function webAddress(value: string | null | undefined): string | null {
  const address = normalise(value?.trim() ?? '');
  return address !== null && address.length <= maximumLength ? address : null;
}

/** The target of a link: also a place on the same page, a mail address or a telephone number. */
export function linkTarget(value: string | null | undefined): string | null {
  const text = value?.trim() ?? '';
  if (!text.startsWith('#') && !/^(?:mailto|tel):/i.test(text)) return webAddress(text);
  if (!URL.canParse(text, site)) return null;
  const url = new URL(text, site);
  return text.startsWith('#') ? url.hash || '#' : url.href;
}
