import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { CmsClient, type Role } from './cms-client';
import { newDatabaseUrl } from './database';
import { timeFor } from './pace';
import { freePort } from './ports';
import { seed } from './seed';
import { Server } from './server';
import { beginFromTemplate, newFolder, removeData } from './template';
import { visitor } from './visitor';
import { eventually, pause } from './wait';

/** The time-out for one more change to arrive, ms. */
const arrival = 240_000;

const secret = () => randomBytes(24).toString('base64');

type Overrides = Record<string, string>;

/**
 * The whole product on free ports with demo content: the CMS and the site from their production builds, on the database of this
 * run.
 * @param overrides changes to the environment of the CMS, or a function from the site's address to them.
 * @param siteOverrides the same for the site.
 */
export async function startStack(
  overrides: Overrides | ((siteUrl: string) => Promise<Overrides>) = {},
  siteOverrides: Overrides = {},
) {
  const folder = await newFolder();
  const [cmsPort, sitePort] = [await freePort(), await freePort()];
  const siteKey = secret();
  const metricsToken = secret();
  const common = {
    DATA_DIR: folder,
    SITE_KEY: siteKey,
    DELIVERY_SECRETS: `whsec_${secret()}`,
    PUBLIC_SITE_URL: `http://127.0.0.1:${sitePort}`,
  };
  const cmsEnv = {
    ...common,
    DATABASE_URL: newDatabaseUrl(folder),
    PAYLOAD_SECRET: secret(),
    SITE_URLS: common.PUBLIC_SITE_URL,
    CMS_PUBLIC_URL: `http://127.0.0.1:${cmsPort}`,
    ...(typeof overrides === 'function' ? await overrides(common.PUBLIC_SITE_URL) : overrides),
  };
  const siteEnv = { ...common, CMS_URL: cmsEnv.CMS_PUBLIC_URL, METRICS_TOKEN: metricsToken, ...siteOverrides };

  const data = { folder, url: cmsEnv.DATABASE_URL };
  if (!(await beginFromTemplate(data))) await seed(cmsEnv);
  const cms = new Server({ app: 'cms', port: cmsPort, env: cmsEnv, logFile: join(folder, 'cms.log') });
  const site = new Server({ app: 'web', port: sitePort, env: siteEnv, logFile: join(folder, 'web.log') });
  await Promise.all([cms.start(), site.start()]);
  const staff = await CmsClient.login(cms.url, 'admin');

  async function undelivered(): Promise<number> {
    const query = '/deliveries?where[state][in]=pending,delivered&limit=1&depth=0';
    return (await staff.get<{ totalDocs?: number }>(query)).body.totalDocs ?? Number.POSITIVE_INFINITY;
  }
  /** Waits until all changes so far have reached the site, for as long as they become fewer. */
  async function delivered(): Promise<void> {
    for (let left = await undelivered(); left > 0;) {
      const before = left;
      await eventually(async () => {
        left = await undelivered();
        return left < before;
      }, arrival);
    }
  }
  // The seed's publications are still being delivered and rendered; a test must not count them as its own.
  await delivered();

  const halt = () => Promise.all([cms.stop(), site.stop()]);

  const metrics = async () => {
    const response = await fetch(`${site.url}/api/metrics`, { headers: { authorization: `Bearer ${metricsToken}` } });
    return (await response.text()).split('\n');
  };

  /** The number of renders per path since the site started. */
  async function renders(): Promise<Map<string, number>> {
    const counts = (await metrics()).map((line) => /^civic_page_renders_total\{path="([^"]*)"\} (\d+)$/.exec(line));
    return new Map(counts.flatMap((match) => (match ? [[match[1] ?? '', Number(match[2])] as const] : [])));
  }

  /** The number of reads from the CMS that failed or took too long, so that the site showed what it had. */
  async function failedReads(): Promise<number> {
    const line = (await metrics()).find((text) => text.startsWith('civic_events_total{event="cms_reads_failed"} '));
    return Number(line?.split(' ')[1] ?? 0);
  }

  return {
    cms,
    site,
    folder,
    siteKey,
    cmsEnv,
    visitor: visitor(site.url),
    login: (role: Role) => CmsClient.login(cms.url, role),
    anonymous: new CmsClient(cms.url),
    sitePrincipal: new CmsClient(cms.url, { authorization: `Site-Key ${siteKey}` }),
    delivered,
    renders,
    /** Waits until the site renders nothing more on its own, and returns the renders until then. */
    async calm(): Promise<Map<string, number>> {
      await delivered();
      return eventually(async () => {
        const before = await renders();
        await pause(timeFor(0));
        const after = await renders();
        return JSON.stringify([...before]) === JSON.stringify([...after]) ? after : null;
      });
    },
    /** The number of instants of coming releases known to the site. */
    async comingInstants(): Promise<number> {
      const line = (await metrics()).find((text) => text.startsWith('civic_coming_instants '));
      return Number(line?.split(' ')[1]);
    },
    failedReads,
    /** Stops both and leaves their stored data. */
    halt,
    async stop() {
      // The stored data are removed too, so it is enough to wait for a transaction under way.
      await Promise.all([cms.stop('SIGTERM', 1_000), site.stop('SIGTERM', 1_000)]);
      await removeData(data);
    },
  };
}

export type Stack = Awaited<ReturnType<typeof startStack>>;
