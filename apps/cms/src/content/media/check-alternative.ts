import { say, type Check } from '../../platform/words/validators';

/** An image says what it shows, or says that it is there for decoration only. */
export const checkAlternative: Check = (value, context) => {
  const isDecorative =
    typeof context.data === 'object' && context.data !== null && Reflect.get(context.data, 'decorative') === true;
  if (isDecorative || value?.trim()) return true;
  return say(
    {
      bg: 'Опишете какво показва изображението или го отбележете като украса.',
      en: 'Say what the image shows, or mark it as decorative.',
    },
    context,
  );
};
