import path from 'node:path';

import { producing } from '../platform/testing/env';

/** The environment of a CMS of its own in an empty folder, with the tables that the migrations make. */
export const cmsEnvironment = (folder: string) => ({
  ...producing,
  DATABASE_URL: `file:${path.join(folder, 'cms.sqlite')}`,
  DATA_DIR: folder,
  PAYLOAD_SECRET: 'only-for-tests-only-for-tests-0000',
  SITE_KEY: 'only-for-tests-only-for-tests-0001',
  DELIVERY_SECRETS: 'whsec_b25seS1mb3ItdGVzdHM=',
  PUBLIC_SITE_URL: 'https://sofia.example',
  CMS_PUBLIC_URL: 'https://cms.example',
});
