import { readInstalled } from './testing/installed';

const read = (file: string) => readInstalled('@payloadcms/ui', `dist/${file}`);

test('Payload still hands a refusal to what cuts it into a list', () => {
  expect(read('elements/Toasts/fieldErrors.js')).toContain("errorsString.split(',')");
  const shows = /_jsx\(FieldErrorsToast, \{\s*errorMessage: /;
  expect(read('forms/Form/index.js')).toMatch(shows);
  expect(read('elements/BulkUpload/FormsManager/index.js')).toMatch(shows);
});

test('the form still shows what went wrong as the end of a promise, or at once', () => {
  const form = read('forms/Form/index.js');
  expect(form).toContain('toast.promise(promise, {');
  expect(form).toContain('toast.error(data_1)');
});

test('the upload of several files still says in English what became of it', () => {
  const upload = read('elements/BulkUpload/FormsManager/index.js');
  expect(upload).toContain('toast.success(`Successfully saved ${successCount} files`)');
  expect(upload).toContain('toast.error(`Failed to save ${errorCount_2} files`)');
});

test('the toasts of the admin are those that its components are given', () => {
  const bundle = read('exports/client/index.js');
  const [, toast = ''] = /([\w$]+)\.success\(`Successfully saved/.exec(bundle) ?? [];
  expect(bundle).toContain(`${toast} as toast`);
});
