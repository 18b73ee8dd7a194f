import { toSiteLanguage } from '@civic/content/site-languages';
import '@civic/ui/styles/global.css';

import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';

import { SiteFrame } from '../../components/shell/site-frame';
import { getNavigation } from '../../data/globals/navigation';
import { getSite } from '../../data/globals/site';
import { PreviewBar } from '../../preview/bar/preview-bar';
import { absoluteUrl } from '../../platform/urls/absolute-url';
import type { LocaleProps } from '../_routes/page-props';

export async function generateMetadata({ params }: LocaleProps): Promise<Metadata> {
  const site = await getSite(toSiteLanguage((await params).locale));
  return {
    metadataBase: new URL(absoluteUrl('/')),
    title: { template: `%s – ${site.siteName}`, default: site.siteName },
    description: site.description,
    // Telephone numbers are linked explicitly where a link is wanted.
    formatDetection: { telephone: false, email: false, address: false },
  };
}

// The page's background colours, as in the design tokens.
export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf9f4' },
    { media: '(prefers-color-scheme: dark)', color: '#0a181d' },
  ],
  colorScheme: 'light dark',
};

export default async function RootLayout({ params, children }: LocaleProps & { children: ReactNode }) {
  const locale = toSiteLanguage((await params).locale);
  const [site, navigation] = await Promise.all([getSite(locale), getNavigation(locale)]);
  return (
    <html lang={locale} data-palette={site.palette ?? undefined}>
      <body>
        <PreviewBar locale={locale} />
        <SiteFrame locale={locale} site={site} navigation={navigation}>
          {children}
        </SiteFrame>
      </body>
    </html>
  );
}
