import { toAdminLanguage, type AdminText } from '@civic/content/admin-languages';
import type { AfterErrorHook } from 'payload';

import { largestFile, megabyte } from './file-types';

/** Why a file was refused. */
type Fault = 'kind' | 'damaged' | 'empty' | 'missing' | 'too-large';

/** Why a file is no picture, video or captions. */
export const otherKind: AdminText = {
  bg: 'Файлове от този вид не се приемат. Качете изображение (JPEG, PNG, WebP или AVIF), видео (MP4 или WebM) или субтитри (WebVTT). Снимка от телефон във формат HEIC първо запишете като JPEG.',
  en: 'Files of this kind are not accepted. Upload an image (JPEG, PNG, WebP or AVIF), a video (MP4 or WebM) or captions (WebVTT). Save a phone picture in the HEIC format as JPEG first.',
};

const words: Record<Fault, AdminText> = {
  kind: otherKind,
  damaged: {
    bg: 'Файлът е повреден или непълен. Отворете го на компютъра си, запишете го отново и качете новия файл.',
    en: 'The file is damaged or incomplete. Open it on your computer, save it again and upload the new file.',
  },
  empty: {
    bg: 'Файлът е празен: в него няма нищо (0 байта). Запишете го отново или го изтеглете наново и качете новия файл.',
    en: 'The file is empty: there is nothing in it (0 bytes). Save it again or download it anew, and upload the new file.',
  },
  missing: { bg: 'Изберете файл.', en: 'Choose a file.' },
  'too-large': {
    bg: `Файлът е твърде голям: най-много ${largestFile / megabyte} MB. Намалете го и опитайте отново.`,
    en: `The file is too large: at most ${largestFile / megabyte} MB. Make it smaller and try again.`,
  },
};

interface UploadError extends Error {
  status?: number;
  data?: { errors?: { path?: string; message?: string }[] } | null;
}

/** What is wrong with the file; `null` for every other error. */
function faultOf({ data, message, name, status }: UploadError): Fault | null {
  if (status === 413) return 'too-large';
  if (name === 'MissingFile') return 'missing';
  if (name === 'FileUploadError') return 'damaged';
  const errors = data?.errors ?? [];
  if (errors.length === 0 || errors.some(({ path }) => path !== 'file')) return null;
  const reasons = errors.map((error) => error.message ?? '').join(' ') || message;
  return /is not allowed|Invalid MIME type|not allowed|harmful/i.test(reasons) ? 'kind' : 'damaged';
}

/** Says at the field of the file, in the language of the admin, why it was refused and what to do. Payload says it in English. */
export const explainUpload: AfterErrorHook = ({ error, req, result }) => {
  const found = faultOf(error);
  // Of nothing, Payload says what kind it is not.
  const fault = found !== null && req.file?.size === 0 ? 'empty' : found;
  if (!fault) return result ? { response: result } : undefined;
  const message = words[fault][toAdminLanguage(req.i18n?.language)];
  const data = { errors: [{ path: 'file', message }] };
  return { response: { errors: [{ name: 'ValidationError', message, data }] } };
};
