import { fedTypes } from '@civic/content/content-types';
import { otherLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { intlLocale, messages } from '@civic/ui/messages/messages';
import type { Metadata } from 'next';

import type { SeoView, PageView } from '../../data/documents/page-view';
import { getSite } from '../../data/globals/site';
import { absoluteUrl } from '../../platform/urls/absolute-url';
import { languageAlternates, type Alternates } from '../../platform/urls/alternates';
import { feedPath, feedTypes, type FeedKind } from '../../platform/urls/feed-addresses';

/** The feeds in the page's language, by media type, for programs that discover feeds from any page. */
function feedLinks(locale: SiteLanguage, siteName: string): NonNullable<NonNullable<Metadata['alternates']>['types']> {
  const links = (kind: FeedKind, text: 'title' | 'calendarTitle') =>
    fedTypes.map((type) => ({
      url: absoluteUrl(feedPath(type, kind, locale)),
      title: messages(locale).feeds.of[type][text](siteName),
    }));
  return {
    [feedTypes.atom]: links('atom', 'title'),
    [feedTypes.json]: links('json', 'title'),
    [feedTypes.calendar]: links('calendar', 'calendarTitle'),
  };
}

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

interface Options {
  publishedAt?: string | null;
  hidden?: boolean;
}

/** Metadata of the page of one document, for search engines. */
export async function documentMetadata(locale: SiteLanguage, page: PageView, options: Options = {}): Promise<Metadata> {
  const { siteName } = await getSite(locale);
  return pageMetadata({ locale, siteName, path: page.path, alternates: page.alternates, seo: page.seo, ...options });
}
