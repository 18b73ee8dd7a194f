import { defaultLanguage, siteLanguages } from '@civic/content/site-languages';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { DefaultCellComponentProps } from 'payload';

import { list, resetPage, spies } from '../releases/testing/payload-ui.testing';
import { TitleCell } from './title-cell';

jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));

const asked: URL[] = [];
let docs: object[] = [];
beforeAll(() => {
  Object.assign(globalThis, {
    fetch: async (url: string) => {
      asked.push(new URL(url, 'https://cms.example'));
      return { ok: true, json: async () => ({ docs }) };
    },
  });
});
beforeEach(() => {
  resetPage();
  asked.length = 0;
  docs = [];
});

const cell = (id: string, cellData: unknown) => {
  const props = {
    cellData,
    collectionSlug: 'cities',
    link: true,
    field: { name: 'name', type: 'text' },
    rowData: { id },
  };
  return <TitleCell key={id} {...(props as unknown as DefaultCellComponentProps)} />;
};

it('shows the title of the list and asks for nothing', () => {
  render(cell('c1', 'Sofia'));
  expect(screen.getByText('Sofia')).toBeVisible();
  expect(asked).toHaveLength(0);
});

it('shows the title in the first language that has one, with its name, for all rows by one request', async () => {
  const last = siteLanguages.at(-1) ?? defaultLanguage;
  docs = [
    { id: 'c2', name: { [defaultLanguage]: 'Варна' } },
    { id: 'c3', name: { [last]: 'Plovdiv' } },
  ];
  render([cell('c2', null), cell('c3', undefined), cell('c4', '')]);
  expect((await screen.findByText('Варна')).closest('[lang]')).toHaveAttribute('lang', defaultLanguage);
  expect(screen.getByText('Plovdiv').closest('[lang]')).toHaveAttribute('lang', last);
  expect(screen.getAllByText(/^in /)).toHaveLength(2);
  expect(screen.getByText('no value')).toBeVisible();
  expect(asked).toHaveLength(1);
  expect(asked[0]?.searchParams.get('where[id][in]')).toBe('c2,c3,c4');
});

it('chooses the document in a drawer instead of leaving the page', async () => {
  list.isInDrawer = true;
  render(cell('c1', 'Sofia'));
  expect(screen.queryByRole('link')).toBeNull();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Sofia' }));
  expect(spies.select).toHaveBeenCalledWith({ collectionSlug: 'cities', doc: { id: 'c1' }, docID: 'c1' });
});
