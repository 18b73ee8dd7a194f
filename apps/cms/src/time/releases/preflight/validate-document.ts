import type { AdminLanguage } from '@civic/content/admin-languages';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { JsonObject, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { beforeChangeTraverseFields, getLocalI18n, isolateObjectProperty } from 'payload';

export interface FieldError {
  path: string;
  message: string;
  /** The labels that lead to the field, in the language of the message. */
  label: string;
}

export interface Validation {
  collection: SanitizedCollectionConfig;
  id: string;
  /** The document in one language. */
  data: JsonObject;
  locale: SiteLanguage;
  /** The language in which mistakes are told. */
  language: AdminLanguage;
}

export type ValidateDocument = (validation: Validation) => Promise<FieldError[]>;

/** As the request of somebody who writes in one language and reads the admin in another; what it sets stays its own. */
async function requestIn(req: PayloadRequest, locale: SiteLanguage, language: AdminLanguage): Promise<PayloadRequest> {
  const i18n = await getLocalI18n({ config: req.payload.config, language });
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'i18n', 't', 'context']);
  own.locale = locale;
  own.fallbackLocale = false;
  own.i18n = i18n;
  own.t = i18n.t;
  own.context = {};
  return own;
}

/** Addresses are looked up for all documents at once, see `checks/slug-clash`. */
const withoutSlug = ({ fields }: SanitizedCollectionConfig) =>
  fields.filter((field) => !('name' in field && field.name === 'slug'));

/** Payload's own validation of a publication, condition by condition and field by field; nothing is written. */
export const validatingWith =
  (req: PayloadRequest): ValidateDocument =>
  async ({ collection, id, data, locale, language }) => {
    const request = await requestIn(req, locale, language);
    const errors: FieldError[] = [];
    const document: JsonObject = { ...structuredClone(data), _status: 'published' };
    await beforeChangeTraverseFields({
      id,
      collection,
      context: request.context,
      data: document,
      doc: {},
      docWithLocales: {},
      errors: errors as Parameters<typeof beforeChangeTraverseFields>[0]['errors'],
      fieldLabelPath: '',
      fields: withoutSlug(collection),
      global: null,
      mergeLocaleActions: [],
      operation: 'update',
      overrideAccess: true,
      parentIndexPath: '',
      parentIsLocalized: false,
      parentPath: '',
      parentSchemaPath: '',
      req: request,
      siblingData: document,
      siblingDoc: {},
      siblingDocWithLocales: {},
      skipValidation: false,
    });
    return errors;
  };
