import path from 'node:path';

/** Variables that only the CMS needs. */
const cmsOnly = ['DATABASE_URL', 'PAYLOAD_SECRET', 'SMTP_URL', 'SMTP_FROM'];

/** @typedef {Record<string, string | undefined>} Environment */

/** @param {string} dataDir absolute */
const embeddedDatabaseUrl = (dataDir) => `file:${path.join(dataDir, 'cms.sqlite')}`;

/**
 * The environment of each app: the operator's settings, otherwise the defaults of a single machine.
 * @param {Environment} given
 * @param {Record<string, string>} secrets
 * @param {import('./settings.mjs').Settings} settings
 * @returns {Record<import('./paths.mjs').App, Environment>}
 */
export function appEnvironments(given, secrets, { cmsPort, webPort, dataDir }) {
  const cmsUrl = `http://127.0.0.1:${cmsPort}`;
  const webUrl = `http://127.0.0.1:${webPort}`;
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const shared = {
    PUBLIC_SITE_URL: webUrl,
    ...set,
    ...secrets,
    DATA_DIR: dataDir,
    CMS_PORT: String(cmsPort),
    WEB_PORT: String(webPort),
    HOSTNAME: '127.0.0.1',
  };
  const cms = {
    DATABASE_URL: embeddedDatabaseUrl(dataDir),
    SITE_URLS: webUrl,
    CMS_PUBLIC_URL: cmsUrl,
    ...shared,
    PORT: String(cmsPort),
  };
  const web = { CMS_URL: cmsUrl, ...shared, PORT: String(webPort) };
  return { cms, web: without(web, cmsOnly) };
}

/**
 * @param {Environment} environment
 * @param {readonly string[]} names
 */
function without(environment, names) {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !names.includes(name)));
}
