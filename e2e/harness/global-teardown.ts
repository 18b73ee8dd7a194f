import { removeTemplate } from './template';

export default async function globalTeardown(): Promise<void> {
  await removeTemplate();
}
