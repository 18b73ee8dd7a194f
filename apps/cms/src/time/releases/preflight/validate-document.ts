import type { AdminLanguage } from '@civic/content/admin-languages';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { JsonObject, PayloadRequest, SanitizedCollectionConfig } from 'payload';

import { validateFields, type FieldError } from '../../../platform/upstream/validate-fields';

export interface Validation {
  collection: SanitizedCollectionConfig;
  id: string;
  /** The document in one language. */
  data: JsonObject;
  locale: SiteLanguage;
  /** The language of the error messages. */
  language: AdminLanguage;
}

export type ValidateDocument = (validation: Validation) => Promise<FieldError[]>;

/** Addresses are looked up for all documents at once, see `checks/slug-conflict`. */
const withoutSlug = ({ fields }: SanitizedCollectionConfig) =>
  fields.filter((field) => !('name' in field && field.name === 'slug'));

/** Payload's own validation of a publication, condition by condition and field by field; nothing is written. */
export const validatingWith =
  (req: PayloadRequest): ValidateDocument =>
  ({ data, ...validation }) =>
    validateFields({
      ...validation,
      req,
      fields: withoutSlug(validation.collection),
      data: { ...data, _status: 'published' },
    });
