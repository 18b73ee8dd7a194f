import path from 'node:path';

import { lexicalEditor } from '@payloadcms/richtext-lexical';
import { bg } from '@payloadcms/translations/languages/bg';
import { en } from '@payloadcms/translations/languages/en';
import { buildConfig } from 'payload';
import sharp from 'sharp';

import { denyByDefault } from './access/deny-by-default';
import { guardPublishing } from './access/guard-publishing';
import { guardReads } from './access/guard-reads';
import { closeInternalCollections } from './access/internal-collections';
import { announcements } from './collections/announcements';
import { cities } from './collections/cities';
import { focusAreas } from './collections/focus-areas';
import { initiatives } from './collections/initiatives';
import { media } from './collections/media';
import { organizations } from './collections/organizations';
import { pages } from './collections/pages';
import { redirects } from './collections/redirects';
import { representatives } from './collections/representatives';
import { users } from './collections/users';
import { createDatabase } from './database/create-database';
import { delivery } from './site-delivery';
import { email } from './email/email';
import { environment } from './env';
import { home } from './globals/home';
import { navigation } from './globals/navigation';
import { site } from './globals/site';
import { localization } from './localization';
import { keepMediaUsages } from './media/keep-usages';

const config = buildConfig({
  secret: environment.PAYLOAD_SECRET,
  serverURL: environment.CMS_PUBLIC_URL,
  admin: { user: users.slug },
  collections: [
    initiatives,
    announcements,
    representatives,
    pages,
    cities,
    organizations,
    focusAreas,
    media,
    redirects,
    users,
  ],
  globals: [home, navigation, site],
  localization,
  i18n: { supportedLanguages: { bg, en }, fallbackLanguage: 'bg' },
  db: createDatabase({ url: environment.DATABASE_URL }),
  editor: lexicalEditor(),
  email,
  sharp,
  plugins: [keepMediaUsages, delivery, guardReads, guardPublishing, denyByDefault],
  defaultDepth: 0,
  graphQL: { disable: true },
  cors: [environment.CMS_PUBLIC_URL],
  csrf: [environment.CMS_PUBLIC_URL],
  telemetry: false,
  typescript: { outputFile: path.resolve(process.cwd(), '../../packages/payload-types/src/payload-types.ts') },
});

export default config.then(closeInternalCollections);
