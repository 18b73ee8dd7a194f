import { otherLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { intlLocale } from '@civic/ui/format/intl-locale';
import type { Metadata } from 'next';

import type { Alternates } from '../../platform/urls/alternates';
import type { SeoView } from '../../data/documents/page-view';
import { absoluteUrl } from '../../platform/urls/absolute-url';
import { feedLinks } from './feed-links';
import { languageAlternates } from '../../platform/urls/alternates';

/** `bg_BG`, as Open Graph writes a language. */
const openGraphLocale = (locale: SiteLanguage) => intlLocale(locale).replace('-', '_');

interface DescribedPage {
  locale: SiteLanguage;
  path: string;
  alternates: Alternates;
  seo: SeoView;
  siteName: string;
  /** News is dated; everything else is a page. */
  publishedAt?: string | null;
  /** The title is the whole one, without the site's name behind it. */
  isHome?: boolean;
  hidden?: boolean;
}

const images = ({ image }: SeoView) =>
  image ? [{ url: absoluteUrl(image.src), width: image.width, height: image.height, alt: image.alt }] : [];

/** What search engines and link previews are told about a page. */
export function pageMetadata(page: DescribedPage): Metadata {
  const { locale, alternates, seo, siteName, publishedAt } = page;
  const url = absoluteUrl(page.path);
  const description = seo.description ?? undefined;
  const others = otherLanguages(locale).filter((other) => alternates[other] !== undefined);
  return {
    title: page.isHome ? { absolute: seo.title } : seo.title,
    description,
    alternates: { canonical: url, languages: languageAlternates(alternates), types: feedLinks(locale, siteName) },
    ...(page.hidden && { robots: { index: false } }),
    openGraph: {
      title: seo.title,
      description,
      url,
      siteName,
      locale: openGraphLocale(locale),
      alternateLocale: others.map(openGraphLocale),
      images: images(seo),
      ...(publishedAt ? { type: 'article', publishedTime: publishedAt } : { type: 'website' }),
    },
    twitter: { card: seo.image ? 'summary_large_image' : 'summary' },
  };
}
