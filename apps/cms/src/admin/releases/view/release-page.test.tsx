import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { ReleaseView } from '../../../time/releases/plan';
import { fakeCms, refuse } from '../testing/fake-cms.testing';
import { page, pickDocument, resetPage, spies } from '../testing/payload-ui.testing';
import { aRelease } from '../testing/release.testing';
import { ReleasePage } from './release-page';

jest.mock('@payloadcms/ui', () => jest.requireActual('../testing/payload-ui.testing'));
jest.mock('@payloadcms/translations', () => ({
  ...jest.requireActual('@payloadcms/translations'),
  getTranslation: () => 'City',
}));
jest.mock('next/navigation', () => ({ useRouter: () => ({ push: spies.push }) }));
jest.mock('../../site-time/use-site-time-zone', () => ({ useSiteTimeZone: () => 'Europe/Sofia' }));

type Table = Parameters<typeof fakeCms>[0];
const view = (release: ReleaseView, inverses: ReleaseView[] = [], disputes: object[] = [], binned: string[] = []) => ({
  timeZone: 'Europe/Sofia',
  release,
  inverses,
  disputes,
  binned,
});

function show(release: ReleaseView, table: Table = {}, inverses: ReleaseView[] = []) {
  const answers: Table = {
    'GET /api/releases/r1/view': view(release, inverses),
    'POST /api/releases/preflight': { findings: [], clashes: [] },
    ...table,
  };
  const asked = fakeCms(answers);
  render(<ReleasePage id="r1" pins={{ 'cities/c1': 'v1' }} />);
  return { answers, asked, user: userEvent.setup() };
}
const press = async (user: ReturnType<typeof userEvent.setup>, name: string) =>
  user.click(await screen.findByRole('button', { name }));
const writes = (asked: { what: string; body: unknown }[]) =>
  asked.filter(({ what }) => what.startsWith('POST') && !what.endsWith('/preflight'));

beforeEach(resetPage);

test('shows what a release does, when, and what it has pinned', async () => {
  show(aRelease({ endAt: '2027-06-01T06:00:00.000Z', replaces: 'r0' }), {
    'GET /api/releases/r0/view': view(aRelease({ id: 'r0', title: 'Before', state: 'cancelled' })),
  });
  expect(await screen.findByText('12 May 2027, 09:00 (Sofia)')).toBeVisible();
  expect(screen.getByText('1 June 2027, 09:00 (Sofia)')).toBeVisible();
  expect(screen.getByText('publish all languages')).toBeVisible();
  expect(screen.getByRole('link', { name: 'The pinned version' })).toHaveAttribute(
    'href',
    '/admin/collections/cities/c1/versions/v1',
  );
  expect(await screen.findByRole('link', { name: 'Before' })).toBeVisible();
});

test('leads to a document that was moved to the bin since, and says so', async () => {
  const finding = {
    severity: 'warning' as const,
    code: 'vanished',
    document: 'cities/c1',
    path: 'image',
    target: 'media/m1',
    targetInBin: true,
    message: { bg: 'В коша е.', en: 'It is in the bin.' },
  };
  const release = aRelease({ findings: [finding] });
  show(release, { 'GET /api/releases/r1/view': view(release, [], [], ['cities/c1']) });
  const address = '/admin/collections/cities/trash/c1';
  expect(await screen.findByRole('link', { name: release.items[0]?.title ?? '' })).toHaveAttribute('href', address);
  expect(screen.getByText('in the bin')).toBeVisible();
  expect(screen.getByRole('link', { name: 'The pinned version' })).toHaveAttribute('href', `${address}/versions/v1`);
  expect(screen.queryByRole('link', { name: 'Go to the field' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Open it in the bin' })).toHaveAttribute(
    'href',
    '/admin/collections/media/trash/m1',
  );
});

test('shows what changes of a document, once somebody asks for it', async () => {
  const value = (bg: string, en: string) => ({ bg, en });
  const values = [
    { label: value('Население', 'Population'), locale: null, before: value('—', '—'), after: value('7', '7') },
    { label: value('Име', 'Name'), locale: 'bg', before: value('Стара', 'Стара'), after: value('Нова', 'Нова') },
  ];
  const { asked, user } = show(aRelease(), {
    'GET /api/releases/r1/changes/cities/c1': { effect: 'changes', values, more: 2 },
  });
  const what = await screen.findByText('What changes');
  // Read out together.
  expect(what).toHaveTextContent(/^What changes: \S/);
  expect(asked.some(({ what }) => what.includes('/changes/'))).toBe(false);
  await user.click(what);
  const row = (await screen.findByText('Нова')).closest('tr');
  expect(row).toHaveTextContent('Name (Bulgarian)СтараНова');
  expect(screen.getByText('More changed values: 2.')).toBeVisible();
});

test.each([
  ['appears', 'The document appears on the website.'],
  ['goes', 'The document is no longer on the website.'],
  ['none', 'Nothing changes for visitors.'],
])('says it in words when a document %s', async (effect, words) => {
  const { user } = show(aRelease(), {
    'GET /api/releases/r1/changes/cities/c1': { effect, values: [], more: 0 },
  });
  await user.click(await screen.findByText('What changes'));
  expect(await screen.findByText(words)).toBeVisible();
});

test('tells when it is taken back before that has a due instant of its own', async () => {
  const endAt = '2027-06-01T06:00:00.000Z';
  show(aRelease(), {}, [aRelease({ id: 'r2', kind: 'end', dueAt: null, endAt })]);
  expect(await screen.findByText('1 June 2027, 09:00 (Sofia)')).toBeVisible();
  expect(screen.queryByText('no date')).not.toBeInTheDocument();
});

test.each([
  ['scheduled', 'end', 'Will end'],
  ['done', 'end', 'Ended'],
  ['cancelled', 'end', 'Its end was cancelled'],
  ['failed', 'revert', 'Its revert failed'],
] as const)('tells of a %s %s that it is so', async (state, kind, words) => {
  show(aRelease({ state: 'done' }), {}, [aRelease({ id: 'r2', kind, state })]);
  expect(await screen.findByText(words)).toBeVisible();
});

test('is moved, to a new row whose page is opened', async () => {
  const { asked, user } = show(aRelease(), { 'POST /api/releases/r1/move': { release: aRelease({ id: 'r2' }) } });
  await press(user, 'Move…');
  const time = screen.getByLabelText('Time');
  await user.clear(time);
  await user.type(time, '10:30');
  await press(user, 'Move');

  expect(writes(asked)).toEqual([
    { what: 'POST /api/releases/r1/move', body: { dueAt: '2027-05-12T07:30:00.000Z', endAt: null } },
  ]);
  expect(spies.push).toHaveBeenCalledWith('/admin/collections/releases/r2');
});

test('says in place and in a toast why it was not moved, and keeps the time', async () => {
  const message = { bg: 'Моментът вече е отминал.', en: 'The moment has passed.' };
  const findings = [{ severity: 'error', code: 'instant', path: 'dueAt', message }];
  const { user } = show(aRelease(), { 'POST /api/releases/r1/move': refuse(422, { findings }) });
  await press(user, 'Move…');
  await press(user, 'Move');

  expect(await screen.findByRole('alert')).toHaveTextContent('The moment has passed.');
  expect(spies.toast.error).toHaveBeenCalledWith('The moment has passed.');
  expect(screen.getByLabelText('Time')).toHaveValue('09:00');
});

test('is cancelled with a reason, and the page shows it', async () => {
  const cancelled = aRelease({ state: 'cancelled', cancelReason: 'Too early', cancelledBy: 'Ana' });
  const { answers, asked, user } = show(aRelease());
  answers['POST /api/releases/r1/cancel'] = () => {
    answers['GET /api/releases/r1/view'] = view(cancelled);
    return { release: cancelled };
  };
  await press(user, 'Cancel…');
  await user.type(screen.getByLabelText('Reason (optional)'), 'Too early');
  await press(user, 'Cancel the release');

  expect(writes(asked)).toEqual([{ what: 'POST /api/releases/r1/cancel', body: { reason: 'Too early' } }]);
  expect(await screen.findByText('Too early')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Move…' })).toBeNull();
});

test('says that another took its place, which is no cancellation', async () => {
  show(aRelease({ state: 'cancelled', replacedBy: 'r2' }), {
    'GET /api/releases/r2/view': view(aRelease({ id: 'r2', title: 'After' })),
  });
  expect(await screen.findByText('Replaced')).toBeVisible();
  expect(screen.queryByText('Cancelled')).toBeNull();
  expect(await screen.findByRole('link', { name: 'After' })).toBeVisible();
});

test('says why it failed, and is retried after a question', async () => {
  const error = { bg: 'Няма заглавие.', en: 'There is no title.' };
  const { user } = show(aRelease({ state: 'failed', error }), {
    'POST /api/releases/r1/retry': { release: aRelease({ id: 'r3' }) },
  });
  expect(await screen.findByText('There is no title.')).toBeVisible();
  await press(user, 'Try again');
  expect(spies.push).not.toHaveBeenCalled();
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Try again' }));
  expect(spies.push).toHaveBeenCalledWith('/admin/collections/releases/r3');
});

test('is taken back after a question that names the documents', async () => {
  const { asked, user } = show(aRelease({ state: 'done' }), {
    'POST /api/releases/r1/revert': { release: aRelease({ id: 'r4', kind: 'revert' }) },
  });
  await press(user, 'Revert…');
  expect(screen.getByRole('dialog')).toHaveTextContent('Sofia');
  expect(writes(asked)).toEqual([]);
  await press(user, 'Revert');
  expect(writes(asked)).toEqual([{ what: 'POST /api/releases/r1/revert', body: { force: false } }]);
  expect(spies.push).toHaveBeenCalledWith('/admin/collections/releases/r4');
});

test('asks once more when documents have been changed since', async () => {
  const { asked, user } = show(aRelease({ state: 'done' }), {
    'POST /api/releases/r1/revert': (body: unknown) =>
      (body as { force: boolean }).force
        ? { release: aRelease({ id: 'r4', kind: 'revert' }) }
        : refuse(409, { expected: 'unchanged', documents: ['cities/c1'] }),
  });
  await press(user, 'Revert…');
  await press(user, 'Revert');
  await press(user, 'Revert all the same');
  expect(writes(asked).map(({ body }) => body)).toEqual([{ force: false }, { force: true }]);
  expect(spies.push).toHaveBeenCalledWith('/admin/collections/releases/r4');
});

test('gathers documents, and changes what happens to them', async () => {
  const open = aRelease({ state: 'open' });
  const { asked, user } = show(open, { 'POST /api/releases/r1/items': { release: open } });
  await user.selectOptions(await screen.findByLabelText('What happens to “Sofia”'), 'publish English');
  await act(async () => pickDocument('pages', 'p1'));
  await user.click(await screen.findByRole('button', { name: 'Remove “Sofia” from the release' }));
  expect(writes(asked).map(({ body }) => body)).toEqual([
    { add: [{ type: 'cities', id: 'c1', action: 'publish', locales: ['en'] }] },
    { add: [{ type: 'pages', id: 'p1', action: 'publish', locales: null }] },
    { remove: ['cities/c1'] },
  ]);
});

test('is scheduled as a whole when it has gathered', async () => {
  const { asked, user } = show(aRelease({ state: 'open' }), {
    'POST /api/releases/schedule': { release: aRelease({ id: 'r5' }) },
  });
  await press(user, 'Schedule…');
  await press(user, 'Schedule');
  expect(writes(asked)).toMatchObject([
    {
      what: 'POST /api/releases/schedule',
      body: { open: 'r1', title: 'Spring', dueAt: '2027-05-12T06:00:00.000Z', items: [{ id: 'c1' }] },
    },
  ]);
  expect(spies.push).toHaveBeenCalledWith('/admin/collections/releases/r5');
});

test('is only to be read by those who may not publish', async () => {
  page.role = 'editor';
  const { asked } = show(aRelease());
  expect(await screen.findByText('Scheduled')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
  expect(asked.map(({ what }) => what)).toEqual(['GET /api/releases/r1/view']);
});

test('says that there is no such release', async () => {
  show(aRelease(), { 'GET /api/releases/r1/view': refuse(404) });
  expect(await screen.findByRole('alert')).toHaveTextContent('does not exist any more');
});
