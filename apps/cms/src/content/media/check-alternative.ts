import { say, type Check } from '../../platform/words/validators';
import { isImage } from './file-types';

/** An image needs an alternative text or the mark that it is decorative; other files need neither. */
export const checkAlternative: Check = (value, context) => {
  const { decorative, mimeType } = (context.data ?? {}) as { decorative?: unknown; mimeType?: unknown };
  if (decorative === true || !isImage(mimeType) || value?.trim()) return true;
  return say(
    {
      bg: 'Опишете какво показва изображението или го отбележете като украса.',
      en: 'Say what the image shows, or mark it as decorative.',
    },
    context,
  );
};
