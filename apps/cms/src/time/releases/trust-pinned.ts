import type { PayloadRequest, SanitizedConfig } from 'payload';

import { isReleasing } from '../../content/status-hook';

type Validate = (value: unknown, options: { req: PayloadRequest }) => unknown;

interface AnyField {
  validate?: Validate;
  fields?: AnyField[];
  tabs?: { fields: AnyField[] }[];
  blocks?: { fields: AnyField[] }[];
}

function walk(fields: AnyField[], seen: WeakSet<object>): void {
  for (const field of fields) {
    if (seen.has(field)) continue;
    seen.add(field);
    const { validate } = field;
    if (validate) field.validate = (value, options) => (isReleasing(options.req) ? true : validate(value, options));
    if (field.fields) walk(field.fields, seen);
    for (const { fields: inner } of [...(field.tabs ?? []), ...(field.blocks ?? [])]) walk(inner, seen);
  }
}

/**
 * Lets a release write what it pinned as it stands. Its content was checked in each language when it was scheduled; restoring a version
 * would check it again in the default language alone, so that a document without that language could never be published, taken down
 * or brought back.
 */
export function trustPinned(config: SanitizedConfig): SanitizedConfig {
  const seen = new WeakSet<object>();
  for (const block of config.blocks ?? []) walk(block.fields as unknown as AnyField[], seen);
  for (const { fields, versions } of config.collections) {
    if (versions?.drafts) walk(fields as unknown as AnyField[], seen);
  }
  return config;
}
