import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { DisputeView } from '../../../time/releases/plan';
import { fakeCms, refuse } from '../testing/fake-cms.testing';
import { page, resetPage, spies } from '../testing/payload-ui.testing';
import { aRelease } from '../testing/release.testing';
import { DecisionSection } from './decision-section';

jest.mock('@payloadcms/ui', () => jest.requireActual('../testing/payload-ui.testing'));
jest.mock('next/navigation', () => ({ useRouter: () => ({ push: spies.push }) }));

const both = (text: string) => ({ bg: text, en: text });
const dispute: DisputeView = {
  type: 'cities',
  id: 'c1',
  title: 'Sofia',
  reason: 'collision',
  message: both('“Sofia” (city): other values were published.'),
  values: [{ label: both('Summary'), locale: 'en', base: both('Old'), intended: both('New'), now: both('By hand') }],
};
const release = aRelease({ state: 'undecided' });

function show(table: Parameters<typeof fakeCms>[0] = {}, disputes = [dispute]) {
  const asked = fakeCms(table);
  render(<DecisionSection disputes={disputes} release={release} />);
  return { asked, user: userEvent.setup() };
}

beforeEach(resetPage);

it('compares the values of each field, with its language', () => {
  show();
  const row = screen.getByRole('row', { name: /Summary \(English\)/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['Old', 'New', 'By hand']);
  expect(screen.getByRole('link', { name: 'Sofia' })).toHaveAttribute('href', '/admin/collections/cities/c1');
});

it('decides with one press, and goes on to the release that replaces it', async () => {
  const next = aRelease({ id: 'r2' });
  const { asked, user } = show({ 'POST /api/releases/r1/decide': { release: next } });
  await user.click(screen.getByRole('button', { name: 'Keep what is public' }));
  expect(asked).toEqual([{ what: 'POST /api/releases/r1/decide', body: { answer: 'keep' } }]);
  expect(spies.toast.success).toHaveBeenCalledWith('Decided: what is public stays.');
  expect(spies.push).toHaveBeenCalledWith('/admin/collections/releases/r2');
});

it('tells the second of two people that it is decided', async () => {
  const { user } = show({ 'POST /api/releases/r1/decide': refuse(409, { expected: 'undecided' }) });
  await user.click(screen.getByRole('button', { name: 'Carry out the release' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Something changed in the meantime');
  expect(spies.push).not.toHaveBeenCalled();
});

it('shows why, and no answers, to those who may not release', () => {
  page.role = 'editor';
  show();
  expect(screen.getByText('A publisher or an administrator decides.')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

it('offers nothing but to cancel where all that it was to publish is gone', () => {
  show({}, [{ ...dispute, reason: 'deleted', values: [] }]);
  expect(screen.getByText(/All that the release was to publish has been deleted/)).toBeVisible();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Cancel the release']);
});

it('says that it can be brought back where all that it was to publish is in the bin, and leads there', () => {
  show({}, [{ ...dispute, reason: 'binned', values: [] }]);
  expect(screen.getByText(/is in the bin\. Bring it back from there/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Sofia' })).toHaveAttribute('href', '/admin/collections/cities/trash/c1');
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Cancel the release']);
});

it('offers nothing but to cancel once its end has passed', () => {
  fakeCms({});
  render(<DecisionSection disputes={[dispute]} release={{ ...release, endAt: '2020-05-12T06:00:00.000Z' }} />);
  expect(screen.getByText(/The end of the release has passed/)).toBeVisible();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Cancel the release']);
});

it('carries nothing out while one of its documents is gone', () => {
  const items = ['c1', 'c2'].map((id) => ({
    type: 'cities' as const,
    id,
    action: 'publish' as const,
    locales: null,
    title: id,
  }));
  fakeCms({});
  render(
    <DecisionSection disputes={[{ ...dispute, reason: 'deleted', values: [] }]} release={{ ...release, items }} />,
  );
  expect(screen.queryByRole('button', { name: 'Carry out the release' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Keep what is public' })).toBeVisible();
});

it('tells that nothing stands against it any more', () => {
  show({}, []);
  expect(screen.getByText(/its moment has passed/)).toBeVisible();
});
