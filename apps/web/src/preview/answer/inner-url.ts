import { env } from '../../platform/env';

/** A path of this very process. */
export const innerUrl = (path: string) => `http://127.0.0.1:${env().PORT}${path}`;
