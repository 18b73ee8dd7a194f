import config from '@payload-config';
import { getPayload } from 'payload';

export async function start(): Promise<void> {
  await getPayload({ config, cron: true });
}
