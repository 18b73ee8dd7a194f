import { homePath } from '@civic/content/paths';
import { problemResponse, type Problem } from '@civic/content/problem';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { writtenYears } from '@civic/content/written-date';
import { messages } from '@civic/ui/messages/messages';

import { dropPreview } from './set-preview';

type RefusalKind = 'refused' | 'unavailable' | 'impossible';

const style = `
  :root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif; }
  body { max-width: 40rem; margin: 0 auto; padding: 12vh 1.5rem; }
  section + section { margin-top: 2.5rem; padding-top: 2rem; border-top: 1px solid color-mix(in srgb, currentcolor 25%, transparent); }
  h1, h2 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 0.75rem; }
  p { margin: 0 0 1rem; }
  a { color: inherit; }
`;

function section(locale: SiteLanguage, kind: RefusalKind, heading: 'h1' | 'h2'): string {
  const texts = messages(locale).previewRefusal;
  const title = texts[`${kind}Title`];
  const text = texts[`${kind}Text`];
  return `<section lang="${locale}"><${heading}>${title}</${heading}><p>${text}</p><p><a href="${homePath(locale)}">${texts.toSite}</a></p></section>`;
}

/** A page for an unavailable preview, in every language, because the reader's is unknown. */
function refusalPage(kind: RefusalKind): string {
  const [first, ...others] = siteLanguages;
  const sections = [section(first, kind, 'h1'), ...others.map((locale) => section(locale, kind, 'h2'))];
  return `<!doctype html><html lang="${first}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${messages(first).previewRefusal[`${kind}Title`]}</title><style>${style}</style></head><body><main>${sections.join('')}</main></body></html>`;
}

const problems: Record<RefusalKind, Problem> = {
  refused: {
    title: 'Not a valid preview',
    status: 403,
    detail: 'The link has expired or was revoked. Ask whoever sent it for a new one.',
  },
  impossible: {
    title: 'No such moment',
    status: 400,
    detail: `The moment must be a date of the calendar between ${writtenYears.first} and ${writtenYears.last}.`,
  },
  unavailable: { title: 'Not available', status: 503, detail: 'The CMS does not answer. Try again in some seconds.' },
};

const readsPages = (request: Request) => request.headers.get('accept')?.includes('text/html') ?? false;

const page = (kind: RefusalKind) =>
  new Response(refusalPage(kind), {
    status: problems[kind].status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });

/** The response for an unavailable preview: a page for people, a problem for programs. It also removes an invalid cookie. */
export function refuse(request: Request, kind: RefusalKind): Response {
  const response = readsPages(request) ? page(kind) : problemResponse(problems[kind]);
  response.headers.set('x-robots-tag', 'noindex, nofollow');
  response.headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  if (kind === 'refused') response.headers.set('set-cookie', dropPreview(request));
  return response;
}
