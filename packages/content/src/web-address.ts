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

/** Whether a host can be reached from anywhere: a name with a dot in it, an address in numbers, or this machine. */
const isReachable = (hostname: string) =>
  /^[^.]+(\.[^.]+)+\.?$/.test(hostname) || /^(?:localhost|\[.+\])$/.test(hostname);

/** The name of a host as people write it, such as `sofia.bg` or `www.sofia.bg`, up to its path. */
const bareHost = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+(\p{L}{2,}|xn--[a-z0-9-]+)(?::\d+)?(?=[/?#]|$)/iu;

/** Endings of names that are more likely those of files than of hosts. */
const fileEndings =
  /^(?:pdf|docx?|xlsx?|pptx?|odt|ods|odp|rtf|txt|csv|zip|rar|jpe?g|png|gif|webp|svg|heic|tiff?|mp3|mp4|html?)$/i;

/** An address of a website with the scheme that people leave out. */
function withScheme(text: string): string {
  const ending = bareHost.exec(text)?.[1];
  return ending && (!fileEndings.test(ending) || text.includes('/')) ? `https://${text}` : text;
}

function normalise(written: string): string | null {
  const text = withScheme(written);
  if (!URL.canParse(text, site)) return null;
  const url = new URL(text, site);
  if (text.startsWith('/')) {
    const isOwn = url.origin === site && !namesHost(url.pathname);
    return isOwn ? url.href.slice(site.length) : null;
  }
  const isAbsolute = /^https?:\/\//i.test(text) && isReachable(url.hostname);
  return isAbsolute ? serialise(url, text) : null;
}

/**
 * A path of the site (`/bg/about`) or an absolute http(s) address in a form that is safe in a header: ASCII, international host
 * names in Punycode, everything else percent-encoded, no spaces or control characters; `www.sofia.bg` and `sofia.bg/a` get the scheme
 * that was left out. `null` for anything else, `//host` included.
 *
 * Every address that an editor enters passes through this function when it is stored and again when it is sent: `new URL`
 * accepts Cyrillic letters and line breaks, `setHeader` throws at them.
 */
export function webAddress(value: unknown): string | null {
  const address = normalise(textOf(value));
  return address !== null && address.length <= maximumLength ? address : null;
}

const mailAddress = /^[^\s@:/?#<>]+@[^\s@:/?#<>]+\.[^\s@:/?#<>.]+(?:\?\S*)?$/;

/** A telephone number as people write it: digits, with spaces, brackets, dots, slashes and hyphens between them. */
const telephone = /^\+?\(?\d(?:[\s()./-]*\d){4,14}$/;

function mailTarget(text: string): string | null {
  const address = text.replace(/^mailto:\s*/i, '');
  return mailAddress.test(address) ? new URL(`mailto:${address}`).href : null;
}

/** RFC 3966 allows no spaces in a number. */
function telephoneTarget(text: string): string | null {
  const number = text.replace(/^tel:\s*/i, '');
  return telephone.test(number) ? `tel:${number.replace(/[^\d+]/g, '')}` : null;
}

function fragmentTarget(text: string): string | null {
  return URL.canParse(text, site) ? new URL(text, site).hash || '#' : null;
}

/**
 * The target of a link: besides addresses also a fragment, a mail address or a telephone number, each with the scheme that people
 * leave out. `null` for what leads nowhere. The editor, the check at save, the preflight and the site ask this function.
 */
export function linkTarget(value: unknown): string | null {
  const text = textOf(value);
  if (text.startsWith('#')) return fragmentTarget(text);
  if (/^mailto:/i.test(text) || mailAddress.test(text)) return mailTarget(text);
  if (/^tel:/i.test(text) || telephone.test(text)) return telephoneTarget(text);
  return webAddress(text);
}
