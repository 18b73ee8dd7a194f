import { toAdminLanguage, type AdminText } from '@civic/content/admin-languages';
import { webAddress } from '@civic/content/web-address';

/** Validators of single values. Each returns `true` or the message for the editor in the language of the admin. */
type Messages = AdminText;

export interface CheckContext {
  /** The whole document. */
  data?: unknown;
  siblingData?: unknown;
  req?: { i18n?: { language?: string }; context?: Record<string, unknown> };
}

export type Check = (value: string | null | undefined, context: CheckContext) => string | true;

/** The message in the language in which the editor reads the admin. */
export function say(messages: Messages, context: CheckContext): string {
  return messages[toAdminLanguage(context.req?.i18n?.language)];
}

/** Whether the text is an absolute http(s) address. */
function isWebAddress(value: string): boolean {
  return !value.startsWith('/') && webAddress(value) !== null;
}

export const validateWebAddress: Check = (value, context) =>
  !value || isWebAddress(value)
    ? true
    : say(
        {
          bg: 'Въведете пълен адрес, например https://sofia.bg.',
          en: 'Enter a full address such as https://sofia.bg.',
        },
        context,
      );

/** Makes a validator require a value when its siblings demand one. */
export const requiredWhen =
  (needed: (siblings: Record<string, unknown>) => boolean, check: Check): Check =>
  (value, context) => {
    const siblings = (context.siblingData ?? {}) as Record<string, unknown>;
    if (!value && needed(siblings))
      return say({ bg: 'Това поле е задължително.', en: 'This field is required.' }, context);
    return check(value, context);
  };
