import type { UploadField } from 'payload';

interface Options {
  name: string;
  label: { bg: string; en: string };
  description?: { bg: string; en: string };
  required?: boolean;
  /** An upload field with a separate file for each language, such as captions. */
  localized?: boolean;
  condition?: (siblings: Record<string, unknown>) => boolean;
}

interface Validated {
  required?: boolean;
  req: { t: (key: 'validation:required') => string };
}

/** Payload's default validation would also reject a file deleted since, and with it the release of a document. */
const isChosen = (value: unknown, { required, req }: Validated) =>
  !required || Boolean(value) || req.t('validation:required');

const uploadField =
  (kinds: string[]) =>
  ({ description, condition, ...field }: Options): UploadField => ({
    ...field,
    type: 'upload',
    relationTo: 'media',
    filterOptions: { or: kinds.map((kind) => ({ mimeType: { contains: kind } })) },
    validate: isChosen,
    admin: {
      ...(description && { description }),
      ...(condition && { condition: (_, siblings: Record<string, unknown>) => condition(siblings) }),
    },
  });

/** A picture in a block; `context.picture` resolves it. */
export const pictureField = uploadField(['image/']);

/** A video hosted by the site; `context.file` resolves it. */
export const videoField = uploadField(['video/']);

/** Documents to download; `context.downloads` resolves them. */
export const documentsField = ({ description, ...field }: Omit<Options, 'condition' | 'localized'>): UploadField => ({
  ...field,
  type: 'upload',
  relationTo: 'documents',
  hasMany: true,
  maxRows: 50,
  validate: (value: unknown, context: Validated) =>
    isChosen(Array.isArray(value) && value.length === 0 ? null : value, context),
  ...(description && { admin: { description } }),
});

/** Captions in the WebVTT format; `context.file` resolves them. */
export const captionsField = uploadField(['text/vtt']);
