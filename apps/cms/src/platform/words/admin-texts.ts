import type { AdminLanguage } from '@civic/content/admin-languages';
import { initI18n, type DefaultTranslationsObject, type TFunction } from '@payloadcms/translations';
import type { SanitizedConfig } from 'payload';

/**
 * All texts of the admin that are not labels of fields or collections, by namespace. Each file of texts adds its own namespace:
 *
 *     declare module '<path>/platform/words/admin-texts' {
 *       interface AdminTexts { dashboardPage: typeof dashboardTexts }
 *     }
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging
export interface AdminTexts {}

/** Texts of one language: strings, or groups of strings. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

/** The names of `{{variables}}` in a text. */
type VariablesIn<Text> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | VariablesIn<Rest> : never;

/** `count` chooses the plural form, so a form may leave it out. */
type SharedVariables<Text> = Exclude<VariablesIn<Text>, 'count'>;

type SameText<Text, Translation> = [SharedVariables<Text>, SharedVariables<Translation>] extends [
  SharedVariables<Translation>,
  SharedVariables<Text>,
]
  ? Translation
  : { differentVariables: SharedVariables<Text> | SharedVariables<Translation> };

/** `Translation`, if it has the keys and the variables of `Texts`. */
export type SameTexts<Texts, Translation> = {
  [Key in keyof Texts | keyof Translation]: Key extends keyof Texts
    ? Key extends keyof Translation
      ? Texts[Key] extends string
        ? Translation[Key] extends string
          ? SameText<Texts[Key], Translation[Key]>
          : string
        : SameTexts<Texts[Key], Translation[Key]>
      : Texts[Key]
    : never;
};

/**
 * A namespace of texts in all languages of the admin. A missing key, or a variable that only one language has, is a compile error.
 * A text may have `{{variables}}`; a key with the endings `_one` and `_other` has plural forms, chosen by the variable `count`.
 */
export const adminTexts = <const Bg extends TextTree, const En extends TextTree>(texts: {
  bg: Bg;
  en: En & SameTexts<Bg, En>;
}): Record<AdminLanguage, Bg> => texts as unknown as Record<AdminLanguage, Bg>;

type Texts = { [Namespace in keyof AdminTexts]: AdminTexts[Namespace][AdminLanguage] };

type PluralForm = '_one' | '_other';

type KeysIn<Tree> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? Key extends `${infer Base}${PluralForm}`
      ? Base
      : Key
    : `${Key}:${KeysIn<Tree[Key]>}`;
}[keyof Tree & string];

/** Such as `dashboardPage:greeting:morning`. */
export type AdminTextKey = KeysIn<Texts>;

type VariablesOf<Tree, Key> = Key extends `${infer Group}:${infer Rest}`
  ? Group extends keyof Tree
    ? VariablesOf<Tree[Group], Rest>
    : never
  : Key extends keyof Tree
    ? VariablesIn<Tree[Key]>
    : Key extends string
      ? 'count' | VariablesIn<Tree[keyof Tree & `${Key}${PluralForm}`]>
      : never;

type Values<Names extends string> = { [Name in Names]: Name extends 'count' ? number : string | number };

/** The values that a text needs, by variable. */
export type TextValues<Key extends AdminTextKey> = Values<VariablesOf<Texts, Key>>;

/** A text by its key, with the values of its variables. */
export type Translate = <Key extends AdminTextKey>(
  key: Key,
  ...values: [VariablesOf<Texts, Key>] extends [never] ? [] : [TextValues<Key>]
) => string;

/** Our own namespaces must not have the names of Payload's. */
export type OwnNamespaces<Names extends string> =
  Extract<Names, keyof DefaultTranslationsObject> extends never ? Names : never;

/** The texts in the language of a request or a page, from Payload's `i18n`. */
export const translatorOf = ({ t }: { t: TFunction<never> }): Translate => t as unknown as Translate;

/** The texts in a language for code that runs without a request, such as mail. */
export async function translatorIn(
  language: AdminLanguage,
  { i18n }: Pick<SanitizedConfig, 'i18n'>,
): Promise<Translate> {
  return translatorOf(await initI18n({ config: i18n, context: 'api', language }));
}
