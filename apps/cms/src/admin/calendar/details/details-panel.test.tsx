import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

import type { CalendarEvent } from '../../../time/calendar/events/event';
import { reader } from '../../translations/translation.testing';
import { provideDialogs } from '../../dialog.testing';
import { aReleaseEvent, anEvent } from '../testing';
import { DetailsPanel } from './details-panel';

jest.mock('@payloadcms/ui', () => jest.requireActual('../../translations/translation.testing'));

beforeEach(() => {
  reader.language = 'bg';
});

beforeAll(provideDialogs);

const answer = { timeZone: 'Europe/Sofia', mayMove: true, clashes: [] };

function show(event: CalendarEvent, changed: Partial<Parameters<typeof DetailsPanel>[0]> = {}) {
  const onMove = jest.fn();
  const onClose = jest.fn();
  const fixed = { event, answer, adminRoute: '/admin', language: 'bg', onMove, onClose } as const;
  render(<DetailsPanel {...fixed} {...changed} />);
  return { onMove, onClose };
}

test('says what happens, when on both clocks, and by whom', () => {
  show(anEvent());
  expect(screen.getByRole('dialog', { name: 'Разкрива се: Покана за квартала' })).toBeVisible();
  expect(screen.getByText('12 май 2027 г., 09:00 ч. (София, UTC+3) · 06:00 UTC')).toBeVisible();
  expect(screen.getByText('Мария Петрова')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Отворете документа' })).toHaveAttribute(
    'href',
    '/admin/collections/announcements/a1',
  );
});

test('says up to when hours last', () => {
  show(anEvent({ kind: 'takes-place', move: null, until: '2027-05-14T14:00:00.000Z' }));
  expect(screen.getByText(/^12 май 2027 г\., 09:00 .* – 14 май 2027 г\., 17:00 /)).toBeVisible();
});

test('leads to the site as of then, on the page where it shows', () => {
  show(anEvent());
  expect(screen.getByRole('link', { name: /Преглед към този момент/ })).toHaveAttribute(
    'href',
    '/api/as-of/open?instant=2027-05-12T06%3A00%3A00.000Z&path=%2Fbg%2Fannouncements%2Fpokana',
  );
});

test('of a release, leads to it and to each of its documents', () => {
  show(aReleaseEvent());
  expect(screen.getByRole('link', { name: 'За нас' })).toHaveAttribute('href', '/admin/collections/pages/p1');
  expect(screen.getByRole('link', { name: 'Отворете насрочената промяна' })).toHaveAttribute(
    'href',
    '/admin/collections/releases/r1',
  );
});

test('what is done is neither looked at nor moved', () => {
  show(anEvent({ state: 'done', move: null }));
  expect(screen.queryByRole('link', { name: /Вижте сайта/ })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Преместване…' })).toBeNull();
});

test('a publisher may move it', async () => {
  const { onMove } = show(anEvent());
  await userEvent.click(screen.getByRole('button', { name: 'Преместване…' }));
  expect(onMove).toHaveBeenCalledTimes(1);
});

test('whoever may not move it is told who may', () => {
  show(anEvent(), { answer: { ...answer, mayMove: false } });
  expect(screen.queryByRole('button', { name: 'Преместване…' })).toBeNull();
  expect(screen.getByText(/Само отговорен редактор/)).toBeVisible();
});

test('tells what it clashes with', () => {
  const events = [
    { id: 'release/r1', title: 'Откриване на сезона', at: '2027-05-12T06:00:00.000Z' },
    { id: 'release/r2', title: 'Нови текстове', at: null },
  ];
  const clash = { document: 'pages/p1', title: 'За нас', kind: 'releases', events } as const;
  show(aReleaseEvent(), { answer: { ...answer, clashes: [{ ...clash, events }] } });
  expect(screen.getByText(/„Нови текстове“ \(без дата\)/)).toBeVisible();
});

test('Escape closes it', () => {
  const { onClose } = show(anEvent());
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('tells why a release failed, in the language of the admin', () => {
  reader.language = 'en';
  show(aReleaseEvent({ state: 'failed', error: 'A document was deleted.', move: null }), { language: 'en' });
  expect(screen.getByText('A document was deleted.')).toBeVisible();
  expect(screen.getByText('Failed')).toBeVisible();
});
