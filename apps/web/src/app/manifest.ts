import { defaultLanguage } from '@civic/content/site-languages';
import type { MetadataRoute } from 'next';
import { connection } from 'next/server';

import { getSite } from '../data/globals/site';

/** The web app manifest, used when a visitor adds the site to a home screen. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  await connection();
  const { siteName, description } = await getSite(defaultLanguage);
  return {
    name: siteName,
    description: description ?? undefined,
    lang: defaultLanguage,
    start_url: '/',
    display: 'browser',
    background_color: '#fbf9f4',
    theme_color: '#0c2c34',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
