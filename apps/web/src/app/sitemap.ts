import type { MetadataRoute } from 'next';
import { connection } from 'next/server';

import { listAllPaths } from '../data/sitemap';
import { absoluteUrl } from './_routes/absolute-url';
import { languageAlternates } from './_routes/language-alternates';

/** Every page in every language. Made on request, from what the data layer keeps: a build knows neither CMS nor address. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  await connection();
  const paths = await listAllPaths();
  return paths.map(({ path, lastModified, alternates }) => ({
    url: absoluteUrl(path),
    ...(lastModified && { lastModified }),
    alternates: { languages: languageAlternates(alternates) },
  }));
}
