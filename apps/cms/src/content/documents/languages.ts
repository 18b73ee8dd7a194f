import { adminLanguages, type AdminLanguage } from '@civic/content/admin-languages';
import { siteLanguages } from '@civic/content/site-languages';
import type { Option } from 'payload';

/** Languages besides those of the site in which a city has documents: the others of the European Union, and those of its neighbours. */
const others = 'bg cs da de el en es et fi fr ga hr hu it lt lv mk mt nl pl pt ro ru sk sl sq sr sv tr uk'.split(' ');

const nameOf = (language: string, admin: AdminLanguage) => {
  const name = new Intl.DisplayNames(admin, { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(admin) + name.slice(1);
};

/** The languages that the text of a document may have, those of the site first. */
export const documentLanguages: Option[] = [...new Set<string>([...siteLanguages, ...others])].map((value) => ({
  value,
  label: Object.fromEntries(adminLanguages.map((admin) => [admin, nameOf(value, admin)])),
}));
