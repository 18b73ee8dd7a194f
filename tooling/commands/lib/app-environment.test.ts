import { appEnvironments } from './app-environment.mjs';

const settings = { cmsPort: 4001, webPort: 4000, dataDir: '/data' };
const secrets = { PAYLOAD_SECRET: 'p', SITE_KEY: 's' };

test('the apps of one machine find each other', () => {
  const { cms, web } = appEnvironments({}, secrets, settings);
  expect(cms).toMatchObject({
    DATABASE_URL: 'file:/data/cms.sqlite',
    SITE_URLS: 'http://127.0.0.1:4000',
    PUBLIC_SITE_URL: 'http://127.0.0.1:4000',
    CMS_PUBLIC_URL: 'http://127.0.0.1:4001',
    PORT: '4001',
    DATA_DIR: '/data',
  });
  expect(web).toMatchObject({ CMS_URL: 'http://127.0.0.1:4001', SITE_KEY: 's', PORT: '4000' });
});

test('what the operator sets goes before, and an empty variable does not', () => {
  const given = {
    DATABASE_URL: 'mongodb://db/civic?replicaSet=rs0',
    PUBLIC_SITE_URL: 'https://city.example',
    SITE_URLS: '',
  };
  const { cms, web } = appEnvironments(given, secrets, settings);
  expect(cms).toMatchObject({ ...given, SITE_URLS: 'http://127.0.0.1:4000' });
  expect(web.PUBLIC_SITE_URL).toBe('https://city.example');
});

test('the site is not told what only the CMS must know', () => {
  const { web } = appEnvironments({ DATABASE_URL: 'x', SMTP_URL: 'smtp://u:p@h' }, secrets, settings);
  for (const name of ['DATABASE_URL', 'PAYLOAD_SECRET', 'SMTP_URL']) expect(web).not.toHaveProperty(name);
});
