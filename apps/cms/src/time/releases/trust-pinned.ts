import type { SanitizedConfig } from 'payload';

import { isReleasing } from '../../content/status-hook';
import { wrapValidators } from '../../platform/upstream/field-validators';

/**
 * Lets a release write what it pinned as it stands. Its content was checked in each language when it was scheduled; restoring a version
 * would check it again in the default language alone, so that a document without that language could never be published, taken down
 * or brought back.
 */
export function trustPinned(config: SanitizedConfig): SanitizedConfig {
  wrapValidators(
    config,
    (validate) => (value, options) => (isReleasing(options.req) ? true : validate(value, options)),
  );
  return config;
}
