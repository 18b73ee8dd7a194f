import type { SanitizedConfig } from 'payload';

import { isReleasing } from '../../content/status-hook';
import { wrapValidators } from '../../platform/upstream/field-validators';

/**
 * Lets a release write its pinned content unchanged. Its content was checked in each language when it was scheduled; restoring a
 * version would check it again only in the default language, so that a document without that language could never be published,
 * taken down or restored.
 */
export function trustPinned(config: SanitizedConfig): SanitizedConfig {
  wrapValidators(
    config,
    (validate) => (value, options) => (isReleasing(options.req) ? true : validate(value, options)),
  );
  return config;
}
