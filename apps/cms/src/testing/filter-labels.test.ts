import { adminLanguages } from '@civic/content/admin-languages';

import { runScript } from '../platform/testing/run-script';
import { cmsEnvironment } from './cms-environment';

jest.setTimeout(180_000);

interface Filterable {
  field: string;
  labels: Record<string, string>[];
}

let filterable: Filterable[];
beforeAll(async () => {
  const environment = cmsEnvironment('never-opened');
  filterable = (await runScript('testing/print-filter-labels.ts', [], environment)) as Filterable[];
});

/** Words that are the same in each language. */
const international = ['ID'];

it('finds the fields of a list that its filters offer, those in groups and arrays, too', () => {
  const fields = filterable.map(({ field }) => field);
  expect(fields).toEqual(
    expect.arrayContaining(['announcements.title', 'announcements._status', 'announcements.expected.history.reason']),
  );
});

it('labels whatever a list can be filtered by in each language of the admin', () => {
  const isTranslated = (label: Record<string, string>) => {
    const words = adminLanguages.map((language) => label[language] ?? '');
    const isOneForAll = words.every((one) => international.includes(one));
    return isOneForAll || (words.every(Boolean) && new Set(words).size === words.length);
  };
  expect(filterable.filter(({ labels }) => !labels.every(isTranslated))).toEqual([]);
});
