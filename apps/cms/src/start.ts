import { getPayload } from 'payload';

import config from './payload.config';

export async function start(): Promise<void> {
  await getPayload({ config, cron: true });
}
