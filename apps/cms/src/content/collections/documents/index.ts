import { kindOfName, documentKinds } from '@civic/content/document-kinds';
import { documentFilePath } from '@civic/content/paths';
import { defaultLanguage } from '@civic/content/site-languages';
import path from 'node:path';
import type { Field, FieldHook, TextField, TextFieldSingleValidation } from 'payload';

import { nobodyWrites, staff, staffReads } from '../../../access/staff';
import { textOf } from '../../../platform/rows/raw-row';
import { siteUrlOf } from '../../../platform/site-url';
import { DocumentFiles } from '../../documents/document-files';
import { keepFiles } from '../../documents/keep-files';
import { documentLanguages } from '../../documents/languages';
import { documentFileEndpoint, sendByName } from '../../documents/serve-document';
import { readsUploads } from '../../media/access';
import { defineCollection } from '../define-collection';

interface DocumentOptions {
  /** The folder that holds the files, those of earlier versions too. */
  folder: string;
}

/** Kept by the system; people only read it. */
const kept = { access: { create: nobodyWrites, update: nobodyWrites } } as const;

const hidden = { hidden: true, disableBulkEdit: true, disableListColumn: true, disableListFilter: true };

const publicAddress: FieldHook = ({ data, req }) => {
  const [id, addressName, kind] = [textOf(data?.id), textOf(data?.addressName), kindOfName(String(data?.filename))];
  return id && addressName && kind ? siteUrlOf(req.payload) + documentFilePath({ id, addressName, kind }) : null;
};

/** A title is needed where the document is created, and in the first language: whoever replaces a file in another need not translate it. */
const checkTitle: TextFieldSingleValidation = (value, { operation, req }) =>
  Boolean(value?.trim()) || (operation !== 'create' && req.locale !== defaultLanguage) || req.t('validation:required');

const address: TextField = {
  name: 'publicAddress',
  type: 'text',
  virtual: true,
  label: { bg: 'Адрес за посетителите', en: 'Address for visitors' },
  access: { read: staffReads, create: nobodyWrites, update: nobodyWrites },
  hooks: { afterRead: [publicAddress] },
  admin: {
    readOnly: true,
    condition: (data) => Boolean(data?.filename),
    disableBulkEdit: true,
    disableListFilter: true,
    description: {
      bg: 'Остава същият, когато замените файла. Работи, докато файлът е показан в публикувано съдържание.',
      en: 'Stays the same when you replace the file. Works while published content shows the file.',
    },
  },
};

const languages: Field = {
  name: 'languages',
  type: 'select',
  hasMany: true,
  required: true,
  options: documentLanguages,
  defaultValue: [defaultLanguage],
  label: { bg: 'Език на текста', en: 'Language of the text' },
  admin: {
    description: {
      bg: 'Езикът или езиците, на които е написан самият файл.',
      en: 'The language or languages in which the file itself is written.',
    },
  },
};

export const documents = ({ folder }: DocumentOptions) => {
  const files = new DocumentFiles(folder);
  return defineCollection('documents', {
    access: {
      create: staff('contributor'),
      read: readsUploads('documents'),
      readVersions: staff('contributor'),
      update: staff('editor'),
      delete: staff('publisher'),
    },
    upload: {
      // Browsers do not know all of these types, and the form of several files leaves out what it does not know: `keepFiles` judges each by its
      // content and says why one is refused.
      mimeTypes: [...Object.values(documentKinds), '*'],
      // The files are kept by `keepFiles`: Payload would delete an earlier one before the newer is saved. It looks for files here only.
      disableLocalStorage: true,
      staticDir: path.join(folder, 'none'),
      handlers: [sendByName(files)],
      pasteURL: false,
      crop: false,
      focalPoint: false,
    },
    versions: { drafts: false, maxPerDoc: 100 },
    endpoints: [documentFileEndpoint(files)],
    hooks: keepFiles(files),
    defaultSort: '-createdAt',
    group: 'files',
    description: {
      bg: 'PDF и офис файлове. Посетителите могат да изтеглят файл едва когато е показан в публикувано съдържание.',
      en: 'PDF and office files. Visitors can download a file only once published content shows it.',
    },
    columns: ['filename', 'languages', 'fileChangedAt'],
    searched: ['filename', 'description'],
    fields: [
      {
        name: 'title',
        type: 'text',
        localized: true,
        maxLength: 200,
        validate: checkTitle,
        label: { bg: 'Заглавие', en: 'Title' },
        admin: {
          components: { Label: '/src/admin/uploads/needed-label#NeededLabel' },
          description: {
            bg: 'Под това заглавие посетителите виждат файла, например „Наредба за обществения ред“. Вид и размер се добавят автоматично.',
            en: 'The title under which visitors see the file, such as “Public order regulation”. Kind and size are added automatically.',
          },
        },
      },
      {
        name: 'description',
        type: 'textarea',
        localized: true,
        maxLength: 400,
        label: { bg: 'Описание', en: 'Description' },
        admin: {
          description: {
            bg: 'По избор. Едно изречение, което казва за какво служи файлът.',
            en: 'Optional. One sentence that says what the file is for.',
          },
        },
      },
      languages,
      address,
    ],
    sidebar: [
      {
        name: 'pages',
        type: 'number',
        min: 1,
        label: { bg: 'Страници', en: 'Pages' },
        ...kept,
        admin: {
          readOnly: true,
          disableBulkEdit: true,
          condition: (data) => Boolean(data?.pages),
          description: { bg: 'Преброени автоматично.', en: 'Counted automatically.' },
        },
      },
      {
        name: 'fileChangedAt',
        type: 'date',
        label: { bg: 'Файлът е качен на', en: 'File uploaded' },
        ...kept,
        admin: {
          readOnly: true,
          disableBulkEdit: true,
          condition: (data) => Boolean(data?.fileChangedAt),
          date: { displayFormat: 'dd.MM.yyyy' },
        },
      },
      { name: 'addressName', type: 'text', ...kept, admin: hidden },
      // Payload adds them to every file, and shows them where versions are compared: only pictures have them.
      { name: 'width', type: 'number', admin: hidden },
      { name: 'height', type: 'number', admin: hidden },
    ],
  });
};
