/**
 * The validators of fields in a configuration that Payload has already sanitized.
 *
 * Read against: payload 3.90.1.
 * Why: a release writes content that was checked when it was scheduled. Payload offers no way to write a publication without validating
 * it again, in the default language only.
 * At an upgrade: fields that are kept in another property keep their validators, and a release fails for a document without the default
 * language.
 */
import type { PayloadRequest, SanitizedConfig } from 'payload';

type Validate = (value: unknown, options: { req: PayloadRequest }) => unknown;

interface AnyField {
  validate?: Validate;
  fields?: AnyField[];
  tabs?: { fields: AnyField[] }[];
  blocks?: { fields: AnyField[] }[];
}

function walk(fields: AnyField[], wrap: (validate: Validate) => Validate, seen: WeakSet<object>): void {
  for (const field of fields) {
    if (seen.has(field)) continue;
    seen.add(field);
    if (field.validate) field.validate = wrap(field.validate);
    if (field.fields) walk(field.fields, wrap, seen);
    for (const { fields: inner } of [...(field.tabs ?? []), ...(field.blocks ?? [])]) walk(inner, wrap, seen);
  }
}

/** Wraps the validator of each field of documents with drafts, in place. */
export function wrapValidators(config: SanitizedConfig, wrap: (validate: Validate) => Validate): void {
  const seen = new WeakSet<object>();
  for (const block of config.blocks ?? []) walk(block.fields as unknown as AnyField[], wrap, seen);
  for (const { fields, versions } of config.collections) {
    if (versions?.drafts) walk(fields as unknown as AnyField[], wrap, seen);
  }
}
