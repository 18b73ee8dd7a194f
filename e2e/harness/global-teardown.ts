import { endRun } from './template';

export default async function globalTeardown(): Promise<void> {
  await endRun();
}
