/** A placeholder for the site's origin while a path is parsed; no website can have it. */
const site = 'http://site.invalid';

/** The limit that every proxy and browser accepts. */
const maximumLength = 2048;

/** Whether the path is a protocol-relative address: `//host`. */
const namesHost = (path: string) => path.startsWith('//');

/** The serialisation, without the slash that `URL` appends to an address that is only a host. */
function serialise(url: URL, text: string): string {
  const isHostOnly = url.pathname === '/' && url.href.endsWith(`${url.host}/`) && !text.endsWith('/');
  return isHostOnly ? url.href.slice(0, -1) : url.href;
}

/** A request may hold anything in place of a text. */
const textOf = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

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
 * A path of the site (`/bg/about`) or an absolute http(s) address in a form that is safe in a header: ASCII, international host
 * names in Punycode, everything else percent-encoded, no spaces or control characters. `null` for anything else, `//host`
 * included.
 *
 * Every address that an editor enters passes through this function when it is stored and again when it is sent: `new URL`
 * accepts Cyrillic letters and line breaks, `setHeader` throws at them.
 */
export function webAddress(value: unknown): string | null {
  const address = normalise(textOf(value));
  return address !== null && address.length <= maximumLength ? address : null;
}

/** The target of a link; besides addresses also a fragment, a mail address or a telephone number. */
export function linkTarget(value: unknown): string | null {
  const text = textOf(value);
  if (!text.startsWith('#') && !/^(?:mailto|tel):/i.test(text)) return webAddress(text);
  if (!URL.canParse(text, site)) return null;
  const url = new URL(text, site);
  return text.startsWith('#') ? url.hash || '#' : url.href;
}
