/** @jest-environment node */
import { adminLanguages } from '@civic/content/admin-languages';
import type { Field } from 'payload';

import { collections } from './collections';

jest.mock('payload', () => ({ APIError: Error, ValidationError: Error }));
jest.mock('../platform/env', () => ({
  isServing: false,
  environment: {
    DATABASE_URL: 'file:test.sqlite',
    DATA_DIR: '/tmp',
    SITE_KEY: 'k'.repeat(32),
    SITE_URLS: ['http://127.0.0.1:3000'],
    PUBLIC_SITE_URL: 'http://127.0.0.1:3000',
    CMS_PUBLIC_URL: 'http://127.0.0.1:3001',
    DELIVERY_SECRETS: ['whsec_dGVzdA=='],
  },
}));

/** As Payload labels its own columns. */
const own = { bg: ['Последна промяна', 'Създадено на'], en: ['Last modified', 'Created on'] };
const ofDrafts = { bg: 'Състояние', en: 'Status' };

/** The fields that can be columns of a list: those with a name, in tabs and rows too. */
function columnsOf(fields: Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab ? [] : columnsOf(tab.fields)));
    if (field.type === 'row' || field.type === 'collapsible') return columnsOf(field.fields);
    const isHidden = 'admin' in field && field.admin && 'hidden' in field.admin && field.admin.hidden === true;
    return 'name' in field && !isHidden ? [field] : [];
  });
}

test.each(adminLanguages)('no two columns of a list are called the same (%s)', (language) => {
  const twice = collections.flatMap(({ fields, slug, versions }) => {
    const labels = columnsOf(fields).flatMap((field) => {
      const label = 'label' in field ? field.label : undefined;
      return typeof label === 'object' ? [(label as Record<string, string>)[language] ?? ''] : [];
    });
    const all = [...labels, ...own[language], ...(versions ? [ofDrafts[language]] : [])];
    return all.filter((label, index) => all.indexOf(label) !== index).map((label) => `${slug}: ${label}`);
  });
  expect(twice).toEqual([]);
});
