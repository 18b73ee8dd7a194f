import { absoluteUrl } from '../platform/urls/absolute-url';
import { languageAlternates } from '../platform/urls/alternates';
import type { SitePath } from '../data/pages/sitemap';
import { element, textElement } from './markup';

function urlXml({ path, lastModified, alternates }: SitePath): string {
  const languages = Object.entries(languageAlternates(alternates)).map(([hreflang, href]) =>
    element('xhtml:link', { rel: 'alternate', hreflang, href }),
  );
  const lastChange = lastModified === null ? [] : [textElement('lastmod', lastModified)];
  return element('url', {}, [textElement('loc', absoluteUrl(path)), ...languages, ...lastChange].join(''));
}

/** The pages as a sitemap (sitemaps.org, 0.9) with their languages. Next.js can write one too, but responds with 500 to every failure. */
export function sitemapXml(paths: SitePath[]): string {
  const attributes = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return `<?xml version="1.0" encoding="utf-8"?>\n${element('urlset', attributes, paths.map(urlXml).join('\n'))}\n`;
}
