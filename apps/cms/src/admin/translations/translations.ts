import { authentication } from './authentication';
import { error, fields, general, localization } from './general';
import { version } from './version';

/** Payload's own words, where ours fit better. */
export const translations = { bg: { authentication, error, fields, general, localization, version } };
