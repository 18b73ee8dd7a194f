import { problemResponse } from '@civic/content/problem';
import type { Endpoint } from 'payload';

import { firstRegister } from '../../../platform/upstream/first-register';

/**
 * Payload lets whoever comes first make himself the administrator. Here the first account comes from the machine itself
 * (the seed), so that nobody on the network can be quicker.
 */
export const noFirstRegistration: Omit<Endpoint, 'root'> = {
  ...firstRegister,
  handler: () =>
    problemResponse({
      title: 'Registration is closed',
      status: 403,
      detail: 'Create the first account on the machine that runs the CMS: npm run seed.',
    }),
};
