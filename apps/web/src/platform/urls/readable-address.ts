import { domainToUnicode } from 'node:url';

const wordsOnly = /^[\p{Letter}\p{Mark}\p{Number}]+$/u;

/** The letters of a percent-encoded sequence; the sequence itself if it stands for anything else, such as a space. */
function lettersOf(encoded: string): string {
  try {
    const decoded = decodeURIComponent(encoded);
    return wordsOnly.test(decoded) ? decoded : encoded;
  } catch {
    return encoded;
  }
}

/** The host of a web address as people write it: `пример.бг`. The input itself if it is not an address. */
export const readableHost = (address: string): string =>
  URL.canParse(address) ? domainToUnicode(new URL(address).hostname) || new URL(address).host : address;

/** A web address as people write it, with the letters of their alphabet: `https://пример.бг/събития`. */
export function readableAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const { hostname } = new URL(address);
  return address
    .replace(hostname, domainToUnicode(hostname) || hostname)
    .replaceAll(/(?:%[89A-F][0-9A-F])+/gi, lettersOf);
}
