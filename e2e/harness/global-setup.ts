import { startStack } from './stack';
import { offerTemplate } from './template';

/**
 * Seeding the demo content and delivering all of it takes half a minute. It is done once a run; every file begins with a copy, on
 * servers of its own.
 */
export default async function globalSetup(): Promise<void> {
  const stack = await startStack();
  await stack.halt();
  offerTemplate({ folder: stack.folder, url: stack.cmsEnv.DATABASE_URL });
}
