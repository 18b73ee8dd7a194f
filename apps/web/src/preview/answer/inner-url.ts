import { env } from '../../platform/env';

/** The URL of a path of this process. */
export const innerUrl = (path: string) => `http://127.0.0.1:${env().PORT}${path}`;
