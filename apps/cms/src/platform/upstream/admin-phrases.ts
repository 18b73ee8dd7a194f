/**
 * The function that gives the admin's components their phrases.
 *
 * Read against: @payloadcms/ui 3.90.1.
 * Why: Payload puts the label of a collection into a phrase as it is, with the capital letter that it has as a heading ("Delete: Announcement"),
 * and no option changes how variables are filled in.
 * At an upgrade: with another value in the context, the capitals are back. `admin-phrases.test.ts` and the browser test of lists find them.
 */

/** Payload's `t`. */
export type SayPhrase = (key: string, values?: Record<string, unknown>) => string;

/** The value of Payload's context of translations, as far as it matters here. */
interface Translation {
  t: unknown;
  i18n: { t: unknown };
}

const changed = new WeakSet<object>();

/**
 * Changes the phrases of everything below the caller. The value of the context is changed in its place, since the context itself is not
 * exported; the caller, above all components that read it, is drawn before them on the server and in the browser.
 */
export function changePhrases(translation: Translation, change: (say: SayPhrase) => SayPhrase): void {
  if (changed.has(translation.i18n)) return;
  changed.add(translation.i18n);
  const say = change(translation.i18n.t as SayPhrase);
  translation.t = say;
  translation.i18n.t = say;
}
