const schemes = ['http:', 'https:'];

/** A host name of the internet: parts with dots between them, or an address in numbers. */
const isHost = (hostname: string) =>
  /^[^.\s]+(\.[^.\s]+)+$/.test(hostname) || hostname === 'localhost' || /^\[.*\]$/.test(hostname);

/** Whether an address is well-formed: web, mail, telephone, a path or a place on the page. Its target is not requested. */
export function isAddress(url: string): boolean {
  if (/\s/.test(url)) return /^tel:\+?[\d ()-]+$/i.test(url);
  if (/^[/?#]/.test(url)) return !url.startsWith('//');
  if (/^mailto:/i.test(url)) return /^mailto:[^@\s]+@[^@\s]+\.[^@\s]+$/i.test(url);
  if (/^tel:/i.test(url)) return /^tel:\+?[\d()-]+$/i.test(url);
  try {
    const { protocol, hostname } = new URL(url);
    return schemes.includes(protocol) && isHost(hostname);
  } catch {
    return false;
  }
}
