/**
 * Payload's own validation of a document's fields, without writing anything.
 *
 * Read against: payload 3.90.1.
 * Why: the Local API validates only what it writes. A check of a release asks in each language whether a publication would be refused, and
 * by which field.
 * At an upgrade: an argument that is new and required ends the check with an error; a check that no longer collects `errors` finds nothing
 * wrong, and the publication fails when it is due.
 */
import type { AdminLanguage } from '@civic/content/admin-languages';
import type { Field, JsonObject, PayloadRequest, SanitizedCollectionConfig } from 'payload';
import { beforeChangeTraverseFields, getLocalI18n, isolateObjectProperty } from 'payload';

export interface FieldError {
  path: string;
  message: string;
  /** The labels that lead to the field, in the language of the message. */
  label: string;
}

interface Validation {
  req: PayloadRequest;
  collection: SanitizedCollectionConfig;
  id: string;
  /** The fields to look at. */
  fields: Field[];
  /** The document in one language. */
  data: JsonObject;
  locale: NonNullable<PayloadRequest['locale']>;
  /** The language of the messages. */
  language: AdminLanguage;
}

/** The request of a person who writes in one language and reads the admin in another; the original stays unchanged. */
async function requestIn({ req, locale, language }: Validation): Promise<PayloadRequest> {
  const i18n = await getLocalI18n({ config: req.payload.config, language });
  const own = isolateObjectProperty(req, ['locale', 'fallbackLocale', 'i18n', 't', 'context']);
  own.locale = locale;
  own.fallbackLocale = false;
  own.i18n = i18n;
  own.t = i18n.t;
  own.context = {};
  return own;
}

/** The reasons for which a publication of the document would be refused, condition by condition and field by field. */
export async function validateFields(validation: Validation): Promise<FieldError[]> {
  const { collection, id, fields } = validation;
  const req = await requestIn(validation);
  const errors: FieldError[] = [];
  const data = structuredClone(validation.data);
  await beforeChangeTraverseFields({
    id,
    collection,
    context: req.context,
    data,
    doc: {},
    docWithLocales: {},
    errors: errors as Parameters<typeof beforeChangeTraverseFields>[0]['errors'],
    fieldLabelPath: '',
    fields,
    global: null,
    mergeLocaleActions: [],
    operation: 'update',
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: data,
    siblingDoc: {},
    siblingDocWithLocales: {},
    skipValidation: false,
  });
  return errors;
}
