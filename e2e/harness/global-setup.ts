import { startStack } from './stack';
import { adoptTemplate, beginRun, offerTemplate } from './template';

/**
 * Seeding the demo content and delivering all of it takes half a minute. It is done once; every file starts with a copy, on
 * separate servers.
 */
export default async function globalSetup(): Promise<void> {
  await beginRun();
  if (adoptTemplate()) return;
  const stack = await startStack();
  await stack.halt();
  await offerTemplate({ folder: stack.folder, url: stack.cmsEnv.DATABASE_URL });
}
