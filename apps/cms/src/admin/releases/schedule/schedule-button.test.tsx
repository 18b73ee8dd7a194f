import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { Finding } from '../../../time/releases/plan';
import { fakeCms, refuse } from '../testing/fake-cms.testing';
import { page, resetPage, spies } from '../testing/payload-ui.testing';
import { aRelease, aStatus } from '../testing/release.testing';
import { ScheduleButton } from './schedule-button';

jest.mock('payload/shared', () => ({ reduceFieldsToValues: () => ({}) }));
jest.mock('@payloadcms/ui', () => jest.requireActual('../testing/payload-ui.testing'));
jest.mock('../../site-time/use-site-time-zone', () => ({ useSiteTimeZone: () => 'Europe/Sofia' }));

const finding = (parts: Partial<Finding>): Finding => ({
  severity: 'error',
  code: 'required',
  document: 'cities/c1',
  title: 'Sofia',
  path: 'name',
  locale: 'bg',
  message: { bg: 'Липсва име.', en: 'A name is missing.' },
  ...parts,
});
const clean = { findings: [], clashes: [] };
const table = (parts: object = {}) => ({
  'GET /api/releases': { docs: [] },
  'GET /api/releases/of/cities/c1': {
    timeZone: 'Europe/Sofia',
    status: aStatus(),
    isPending: false,
    upcoming: [],
    recent: [],
  },
  'POST /api/releases/preflight': clean,
  'POST /api/releases/schedule': { release: aRelease(), findings: [] },
  ...parts,
});
const plan = {
  dueAt: '2027-05-12T06:00:00.000Z',
  endAt: null,
  items: [{ type: 'cities', id: 'c1', action: 'publish', locales: null }],
};

async function openDrawer() {
  const user = userEvent.setup();
  render(<ScheduleButton />);
  await user.click(screen.getByRole('button', { name: 'Schedule…' }));
  return user;
}
const submit = () => screen.getByRole('button', { name: /^Schedule( despite the remarks)?$/ });

async function choose(user: ReturnType<typeof userEvent.setup>) {
  const when = screen.getByRole('group', { name: /^Date and time/ });
  await user.type(within(when).getByLabelText('Date'), '2027-05-12');
  await user.type(within(when).getByLabelText('Time'), '09:00');
}

const writes = (asked: { what: string; body: unknown }[]) => asked.filter(({ what }) => what.startsWith('POST'));

beforeEach(resetPage);

test('saves what is on the screen, checks it, schedules it, and says when it goes live', async () => {
  const order: string[] = [];
  const asked = fakeCms(
    table({
      'POST /api/releases/preflight': () => {
        order.push('check');
        return clean;
      },
    }),
  );
  page.isModified = true;
  spies.submit.mockImplementation(async () => {
    order.push('save');
    return { res: { ok: true, status: 200 } };
  });
  const user = await openDrawer();
  await choose(user);
  await user.click(submit());

  expect(await screen.findByText('Goes live 12 May 2027, 09:00 (Sofia). Later edits stay drafts.')).toBeVisible();
  expect(order).toEqual(['save', 'check']);
  expect(spies.submit.mock.calls[0]?.[0]).toMatchObject({ method: 'PATCH', overrides: { _status: 'draft' } });
  expect(writes(asked)).toEqual([
    { what: 'POST /api/releases/preflight', body: plan },
    { what: 'POST /api/releases/schedule', body: plan },
  ]);
  expect(screen.getByRole('link', { name: 'Open the release' })).toHaveAttribute(
    'href',
    '/admin/collections/releases/r1',
  );
});

test('tells what is scheduled already until it is one more', async () => {
  const answer = table()['GET /api/releases/of/cities/c1'];
  fakeCms(table({ 'GET /api/releases/of/cities/c1': { ...answer, upcoming: [aRelease()] } }));
  const user = await openDrawer();
  expect(await screen.findByRole('region', { name: 'Scheduled already' })).toBeVisible();
  await choose(user);
  await user.click(submit());
  expect(await screen.findByText(/^Goes live/)).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Scheduled already' })).toBeNull();
});

test('asks for a moment before anything else', async () => {
  const asked = fakeCms(table());
  const user = await openDrawer();
  await user.click(submit());

  expect(screen.getByText('Choose when.')).toBeVisible();
  expect(writes(asked)).toEqual([]);
});

test('schedules nothing while the check finds an error, marks its field, and keeps what was chosen', async () => {
  const asked = fakeCms(table({ 'POST /api/releases/preflight': { findings: [finding({})], clashes: [] } }));
  const user = await openDrawer();
  await user.click(screen.getByRole('radio', { name: 'Publish Bulgarian only' }));
  await choose(user);
  await user.click(submit());

  expect(await screen.findByRole('alert')).toHaveTextContent('Fix the errors before you schedule.');
  expect(screen.getByText('A name is missing.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Go to the field' })).toBeVisible();
  expect(spies.dispatchFields).toHaveBeenCalledWith({
    type: 'ADD_SERVER_ERRORS',
    errors: [{ path: 'name', message: 'A name is missing.' }],
  });
  expect(writes(asked).map(({ what }) => what)).toEqual(['POST /api/releases/preflight']);
  expect(screen.getByRole('radio', { name: 'Publish Bulgarian only' })).toBeChecked();
  expect(screen.getByLabelText('Date')).toHaveValue('2027-05-12');
});

test('shows remarks and clashes before it schedules despite them', async () => {
  const clash = {
    document: 'cities/c1',
    title: 'Sofia',
    release: { id: 'r9', title: 'Other', dueAt: '2027-05-11T06:00:00.000Z', state: 'scheduled' },
  };
  const findings = [finding({ severity: 'warning', locale: 'en' })];
  const asked = fakeCms(table({ 'POST /api/releases/preflight': { findings, clashes: [clash] } }));
  const user = await openDrawer();
  await choose(user);
  await user.click(submit());

  expect(await screen.findByRole('link', { name: 'Other' })).toHaveAttribute('href', '/admin/collections/releases/r9');
  expect(screen.getByRole('link', { name: 'Go to the field' })).toHaveAttribute(
    'href',
    '/admin/collections/cities/c1?locale=en&field=name',
  );
  await user.click(screen.getByRole('button', { name: 'Schedule despite the remarks' }));
  expect(await screen.findByText(/^Goes live/)).toBeVisible();
  expect(writes(asked).map(({ what }) => what)).toEqual([
    'POST /api/releases/preflight',
    'POST /api/releases/schedule',
  ]);
});

test('takes out what was deleted since, and shows the form without it', async () => {
  const gone = finding({ severity: 'warning', target: 'cities/gone' });
  const asked = fakeCms({
    ...table({ 'POST /api/releases/preflight': { findings: [gone], clashes: [] } }),
    'POST /api/releases/unlink/cities/gone': { type: 'cities', id: 'gone' },
    'GET /api/cities/c1': { id: 'c1' },
  });
  const user = await openDrawer();
  await choose(user);
  await user.click(submit());
  await user.click(await screen.findByRole('button', { name: 'Take it out' }));
  await waitFor(() => expect(spies.reset).toHaveBeenCalledWith({ id: 'c1' }));
  expect(writes(asked).map(({ what }) => what)).toContain('POST /api/releases/unlink/cities/gone');
  expect(screen.queryByRole('button', { name: 'Take it out' })).toBeNull();
  expect(screen.getByText('It was taken out wherever it was named.')).toBeVisible();
  expect(screen.queryByText('Warning')).toBeNull();
});

test('what is chosen anew after the remarks is checked anew', async () => {
  const findings = [finding({ severity: 'warning' })];
  const asked = fakeCms(table({ 'POST /api/releases/preflight': { findings, clashes: [] } }));
  const user = await openDrawer();
  await choose(user);
  await user.click(submit());
  await screen.findByRole('alert');
  await user.click(screen.getByRole('radio', { name: 'Publish English only' }));
  await user.click(submit());

  expect(writes(asked).map(({ what }) => what)).toEqual([
    'POST /api/releases/preflight',
    'POST /api/releases/preflight',
  ]);
});

test('schedules nothing that could not be saved', async () => {
  const asked = fakeCms(table());
  page.isModified = true;
  spies.submit.mockResolvedValue({ res: { ok: false, status: 500 } });
  const user = await openDrawer();
  await choose(user);
  await user.click(submit());

  expect(await screen.findByRole('alert')).toHaveTextContent('The draft could not be saved, so nothing is scheduled.');
  expect(writes(asked)).toEqual([]);
});

test.each([
  ['offline', 'There is no connection to the system.'],
  [refuse(403), 'Only a publisher or an administrator may do this.'],
  [refuse(422, { findings: [finding({})] }), 'A name is missing.'],
] as const)('a refusal (%j) loses nothing', async (answer, words) => {
  const answers: Parameters<typeof fakeCms>[0] = table({ 'POST /api/releases/schedule': answer });
  fakeCms(answers);
  const user = await openDrawer();
  await choose(user);
  await user.click(submit());
  expect(await screen.findByRole('alert')).toHaveTextContent(words);
  expect(screen.getByLabelText('Time')).toHaveValue('09:00');

  answers['POST /api/releases/schedule'] = { release: aRelease() };
  await user.click(submit());
  expect(await screen.findByText(/^Goes live/)).toBeVisible();
});

test('joins a release that gathers', async () => {
  const release = aRelease({ id: 'r2', title: 'Spring', state: 'open', dueAt: null });
  const asked = fakeCms(
    table({
      'GET /api/releases': { docs: [{ id: 'r2', title: 'Spring' }] },
      'POST /api/releases/r2/items': { release },
    }),
  );
  const user = await openDrawer();
  await user.click(await screen.findByRole('radio', { name: 'Together with “Spring”' }));
  await user.click(screen.getByRole('button', { name: 'Add to the release' }));

  expect(await screen.findByText(/^Added to “Spring”/)).toBeVisible();
  expect(writes(asked)).toEqual([{ what: 'POST /api/releases/r2/items', body: { add: plan.items } }]);
});

test('tells what is scheduled already', async () => {
  const status = { timeZone: 'Europe/Sofia', status: aStatus(), isPending: true, upcoming: [aRelease()], recent: [] };
  fakeCms(table({ 'GET /api/releases/of/cities/c1': status }));
  await openDrawer();
  expect(await screen.findByRole('region', { name: 'Scheduled already' })).toHaveTextContent(
    '12 May 2027, 09:00 (Sofia) Spring Scheduled',
  );
});

test('taking down is offered for what visitors have', async () => {
  fakeCms(table());
  await openDrawer();
  expect(screen.queryByRole('radio', { name: 'Take down' })).toBeNull();
});

test.each(['editor', 'contributor'])('is not offered to the role %s', (role) => {
  fakeCms(table());
  page.role = role;
  render(<ScheduleButton />);
  expect(screen.queryByRole('button')).toBeNull();
});
