import { readInstalled } from './testing/installed';

const read = (file: string) => readInstalled('@payloadcms/ui', `dist/elements/BulkUpload/${file}/index.js`);

test('the form of several files still sends each as a form of its own to its collection', () => {
  const manager = read('FormsManager');
  expect(manager).toContain('const actionURL = `${baseAPIPath}/${collectionSlug}`;');
  expect(manager).toContain('body: await createFormData(form_1.formState');
  expect(manager).toContain("method: 'POST'");
});

test('it still has the elements in which files are chosen and dropped, and the types that it takes', () => {
  const choice = read('AddFilesView');
  expect(choice).toContain("baseClass = 'bulk-upload--add-files'");
  expect(choice).toContain('className: `${baseClass}__hidden-input`');
  expect(choice).toContain('accept: acceptMimeTypes');
});
