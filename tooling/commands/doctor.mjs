/** `npm run doctor`: checks this installation, reports all results at once and gives advice. Changes nothing. */
import './lib/check-node.mjs';

import { checkAppEnvironment, checkSecrets } from './doctor/environment.mjs';
import { checkDeliveries } from './doctor/deliveries.mjs';
import { checkBuild, checkDataFolder, checkDisk, checkNode, checkNpm, checkPackages } from './doctor/machine.mjs';
import { checkMongodb, checkSqlite } from './doctor/database.mjs';
import { report } from './doctor/finding.mjs';
import { checkPort, checkRunning } from './doctor/running.mjs';
import { checkSmtp } from './doctor/smtp.mjs';
import { appEnvironments } from './lib/app-environment.mjs';
import { missingDependencies } from './lib/dependencies.mjs';
import { environment } from './lib/env.mjs';
import { main } from './lib/main.mjs';
import { apps } from './lib/paths.mjs';
import { standInSecrets } from './lib/secrets.mjs';
import { readSettings } from './lib/settings.mjs';
import { stopOnSignals } from './lib/stopping.mjs';

await main(async () => {
  stopOnSignals({ exitCode: () => 130 });
  const settings = readSettings(environment);
  const { dataDir } = settings;
  const env = appEnvironments(environment, standInSecrets(dataDir, environment), settings);
  const url = String(env.cms.DATABASE_URL);
  const cms = await checkPort('the CMS', 'CMS_PORT', settings.cmsPort);
  const web = await checkPort('the site', 'WEB_PORT', settings.webPort);

  const findings = await Promise.all([
    checkNode(),
    checkNpm(),
    checkPackages(),
    checkBuild(),
    checkDisk(dataDir),
    checkDataFolder(dataDir),
    checkSecrets(dataDir, environment),
    cms,
    web,
  ]);
  // The remaining checks need packages.
  if (missingDependencies().length === 0) {
    findings.push(...(await Promise.all(apps.map((app) => checkAppEnvironment(app, env[app])))).flat());
    findings.push(url.startsWith('mongodb') ? await checkMongodb(url) : await checkSqlite(url));
    findings.push(await checkSmtp(env.cms.SMTP_URL));
    findings.push(...(await checkRunning(env, { cms: cms.running, web: web.running })));
    findings.push(...(await checkDeliveries(url)));
  }
  console.log(report(findings));
  return findings.some(({ level }) => level === 'fail') ? 1 : 0;
});
