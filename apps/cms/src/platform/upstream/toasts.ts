/**
 * What the admin says for a moment at the edge of the page.
 *
 * Read against: @payloadcms/ui 3.90.1, sonner 1.7.4.
 * Why: Payload takes every refusal for a list of fields. It cuts it at the first colon and at each comma and shows the parts as a list, so that no
 * sentence with a comma can be read. And the upload of several files says in English only how many were saved.
 * At an upgrade: with another property than `errorMessage` refusals are in parts again, with other sentences those of the upload are in English.
 */
import { isValidElement, type ReactNode } from 'react';

/** What became of an upload of several files; Payload has no translation for it. */
export type UploadResult = 'filesSaved' | 'filesNotSaved';

export interface ToastWords {
  /** Whether a refusal is what Payload says of fields: some words, a colon, and their labels with commas between. */
  listsFields: (refusal: string) => boolean;
  say: (key: UploadResult, count: number) => string;
}

const uploadResults: [UploadResult, RegExp][] = [
  ['filesSaved', /^Successfully saved (\d+) files$/],
  ['filesNotSaved', /^Failed to save (\d+) files$/],
];

function changed(content: ReactNode, { listsFields, say }: ToastWords): ReactNode {
  if (isValidElement<{ errorMessage?: unknown }>(content)) {
    const { errorMessage } = content.props;
    return typeof errorMessage === 'string' && !listsFields(errorMessage) ? errorMessage : content;
  }
  if (typeof content !== 'string') return content;
  for (const [key, pattern] of uploadResults) {
    const count = pattern.exec(content)?.[1];
    if (count !== undefined) return say(key, Number(count));
  }
  return content;
}

type Show = (message: ReactNode, options?: never) => unknown;
type Ended = ReactNode | ((value: never) => ReactNode | Promise<ReactNode>);
interface Toast {
  error: Show;
  success: Show;
  promise: (promise: never, options?: { error?: Ended }) => unknown;
}

/**
 * Keeps refusals whole, and the words of uploads in the language of the admin, from now on.
 * @returns what ends it.
 */
export function keepToastsWhole(toast: unknown, words: ToastWords): () => void {
  const shown = toast as Toast;
  const { error, promise, success } = shown;
  shown.error = (message, options) => error(changed(message, words), options);
  shown.success = (message, options) => success(changed(message, words), options);
  shown.promise = (given, options) => {
    const ended = options?.error;
    const said = async (value: never) => changed(typeof ended === 'function' ? await ended(value) : ended, words);
    return promise(given, ended === undefined ? options : { ...options, error: said });
  };
  return () => void Object.assign(shown, { error, promise, success });
}
