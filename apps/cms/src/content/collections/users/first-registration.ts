import { problemResponse } from '@civic/content/problem';
import type { Endpoint } from 'payload';

import { firstRegister } from '../../../platform/upstream/first-register';

/**
 * Refuses the first registration by a visitor, which in Payload makes the visitor administrator. Here the seed creates the first
 * account on the machine itself, so that no one on the network can be quicker.
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
