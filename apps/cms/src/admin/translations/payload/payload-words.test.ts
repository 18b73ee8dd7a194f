import { adminLanguages, type AdminLanguage } from '@civic/content/admin-languages';
import { bg } from '@payloadcms/translations/languages/bg';
import { en } from '@payloadcms/translations/languages/en';

import { acceptedKeys } from './accepted.testing';
import { payloadWords } from './payload-words';

type Catalogue = Record<string, Record<string, string>>;

const shipped = { bg: bg.translations, en: en.translations } as unknown as Record<AdminLanguage, Catalogue>;

const keysOf = (catalogue: Catalogue) =>
  Object.entries(catalogue).flatMap(([namespace, texts]) => Object.keys(texts).map((key) => `${namespace}:${key}`));

const accepted = (language: AdminLanguage) =>
  Object.entries(acceptedKeys[language]).flatMap(([namespace, keys]) =>
    keys
      .trim()
      .split(/\s+/)
      .map((key) => `${namespace}:${key}`),
  );

const variablesOf = (text: string) => [...text.matchAll(/\{\{\s*(\w+)\s*\}\}|<(\d)>/g)].map(([whole]) => whole);

test.each(adminLanguages)('accounts for every text that Payload ships (%s)', (language) => {
  const [all, own] = [keysOf(shipped[language]), keysOf(payloadWords[language])];
  const known = new Set([...own, ...accepted(language)]);
  expect(all.filter((key) => !known.has(key))).toEqual([]);
  expect([...known].filter((key) => !all.includes(key))).toEqual([]);
  expect(accepted(language).filter((key) => own.includes(key))).toEqual([]);
});

test.each(adminLanguages)('uses no variable that Payload does not give (%s)', (language) => {
  const strange = Object.entries(payloadWords[language]).flatMap(([namespace, texts]) =>
    Object.entries(texts).flatMap(([key, text]) => {
      const given = variablesOf(shipped.en[namespace]?.[key] ?? '');
      return variablesOf(text)
        .filter((variable) => !given.includes(variable))
        .map((variable) => `${key}: ${variable}`);
    }),
  );
  expect(strange).toEqual([]);
});
