import { explainUpload } from './explain-upload';

const explained = async (error: object, language = 'bg') => {
  const answer = await explainUpload({ error, req: { i18n: { language } } } as unknown as Parameters<
    typeof explainUpload
  >[0]);
  return (answer as { response?: { errors: { message: string; data: unknown }[] } } | undefined)?.response?.errors[0];
};
const refusal = (message: string) => ({
  name: 'ValidationError',
  status: 400,
  data: { errors: [{ path: 'file', message }] },
});

test.each([
  [refusal('Invalid MIME type: image/heic.'), 'HEIC първо запишете като JPEG'],
  [refusal('File type image/tiff (from extension tiff) is not allowed.'), 'от този вид не се приемат'],
  [refusal('Invalid or corrupted ISO base media file.'), 'повреден или непълен'],
  [{ name: 'FileUploadError', status: 400 }, 'повреден или непълен'],
  [{ name: 'MissingFile', status: 400 }, 'Изберете файл'],
  [{ name: 'APIError', status: 413, message: 'Multipart limit has been reached' }, 'твърде голям: най-много 128 MB'],
])('says at the file why it was refused: %j', async (error, words) => {
  const told = await explained(error);
  expect(told?.message).toContain(words);
  expect(told?.data).toEqual({ errors: [{ path: 'file', message: told?.message }] });
  expect((await explained(error, 'en'))?.message).not.toMatch(/\p{Script=Cyrillic}/u);
});

test('says of a file without a byte that it is empty, not of which kind', async () => {
  const req = { i18n: { language: 'bg' }, file: { size: 0 } };
  const error = refusal('Invalid MIME type: undefined.');
  const answer = await explainUpload({ error, req } as unknown as Parameters<typeof explainUpload>[0]);
  expect(JSON.stringify(answer)).toContain('Файлът е празен');
  const other = { name: 'ValidationError', status: 400, data: { errors: [{ path: 'alt', message: 'Липсва.' }] } };
  const about = { error: other, req } as unknown as Parameters<typeof explainUpload>[0];
  expect(await explainUpload(about)).toBeUndefined();
});

test('leaves other errors alone', async () => {
  const other = { name: 'ValidationError', status: 400, data: { errors: [{ path: 'title', message: 'Липсва.' }] } };
  expect(await explained(other)).toBeUndefined();
  expect(await explained({ name: 'Forbidden', status: 403 })).toBeUndefined();
});
