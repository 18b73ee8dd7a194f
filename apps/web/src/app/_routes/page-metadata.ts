import { otherLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { intlLocale } from '@civic/ui/messages/messages';
import type { Metadata } from 'next';

import type { SeoView } from '../../data/documents/page-view';
import { absoluteUrl } from '../../platform/urls/absolute-url';
import { type Alternates, languageAlternates } from '../../platform/urls/alternates';
import { feedLinks } from './feed-links';

/** The language in the format of Open Graph, such as `bg_BG`. */
const openGraphLocale = (locale: SiteLanguage) => intlLocale(locale).replace('-', '_');

interface DescribedPage {
  locale: SiteLanguage;
  path: string;
  alternates: Alternates;
  seo: SeoView;
  siteName: string;
  /** Set for dated content, whose type is `article`. */
  publishedAt?: string | null;
  /** The complete title, without the site's name appended. */
  isHome?: boolean;
  hidden?: boolean;
}

const images = ({ image }: SeoView) =>
  image ? [{ url: absoluteUrl(image.src), width: image.width, height: image.height, alt: image.alt }] : [];

/** Metadata of a page for search engines and link previews. */
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
