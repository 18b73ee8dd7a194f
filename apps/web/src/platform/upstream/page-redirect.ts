/**
 * The redirect inside a page whose answer had begun before the redirect was known.
 *
 * Read against: next 16.4.6.
 * Why: a page that is rendered for one reader is streamed. Next.js then writes a redirect into the HTML, and the status stays 200.
 * At an upgrade: a preview shows an empty page in place of the page that the address leads to.
 */
const pattern = /<meta id="__next-page-redirect" http-equiv="refresh" content="\d+;url=([^"]*)"/;

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The target of the page's redirect; `null` for a page without one. */
export function redirectIn(html: string): string | null {
  const [, target] = pattern.exec(html) ?? [];
  return target ? unescaped(target) : null;
}
