import path from 'node:path';

import { defaultAdminLanguage, type AdminLanguage } from '@civic/content/admin-languages';
import { bg } from '@payloadcms/translations/languages/bg';
import { en } from '@payloadcms/translations/languages/en';
import { buildConfig } from 'payload';
import sharp from 'sharp';

import { closeInternalCollections } from './access/internal-collections';
import { admin } from './admin/admin';
import { tellSiteTime } from './admin/site-time/tell-site-time';
import { labelInBothLanguages } from './admin/translations/static-labels';
import { translations } from './admin/translations/translations';
import { collections } from './config/collections';
import { email } from './config/email';
import { globals } from './config/globals';
import { localization } from './config/localization';
import { plugins } from './config/plugins';
import { richTextEditor } from './content/editor/editor';
import { checkDates } from './content/fields/check-dates';
import { explainUpload } from './content/media/explain-upload';
import { largestFile } from './content/media/file-types';
import { keepReferences } from './content/references/keep-references';
import { migrations } from './migrations/migrations';
import { createDatabase } from './platform/database/create-database';
import { environment } from './platform/env';
import { withSiteUrl } from './platform/site-url';
import { keepFieldMessages } from './platform/upstream/keep-field-messages';
import { explainBusyDatabase } from './platform/words/busy-database';
import { explainNewerVersion } from './platform/words/newer-version';
import { trustPinned } from './time/releases/plugin';
import { explainUnfitPublication } from './time/releases/publishing/unfit-publication';

const config = buildConfig({
  secret: environment.PAYLOAD_SECRET,
  serverURL: environment.CMS_PUBLIC_URL,
  admin,
  collections,
  globals,
  localization,
  i18n: {
    supportedLanguages: { bg, en } satisfies Record<AdminLanguage, unknown>,
    fallbackLanguage: defaultAdminLanguage,
    translations,
  },
  db: createDatabase({ url: environment.DATABASE_URL, migrations, beforeCommit: keepReferences }),
  editor: richTextEditor,
  email,
  sharp,
  upload: { limits: { fileSize: largestFile }, abortOnLimit: true },
  plugins,
  hooks: {
    afterError: [keepFieldMessages, explainUpload, explainBusyDatabase, explainNewerVersion, explainUnfitPublication],
  },
  defaultDepth: 0,
  graphQL: { disable: true },
  custom: withSiteUrl(environment.PUBLIC_SITE_URL),
  cors: [environment.CMS_PUBLIC_URL],
  csrf: [environment.CMS_PUBLIC_URL],
  telemetry: false,
  typescript: {
    outputFile: path.resolve(process.cwd(), '../../packages/payload-types/src/payload-types.ts'),
    // The site reads the types too and has no Payload; `generated-types.d.ts` tells Payload about them.
    declare: false,
  },
});

export default config
  .then(closeInternalCollections)
  .then(checkDates)
  .then(trustPinned)
  .then(tellSiteTime)
  .then(labelInBothLanguages);
