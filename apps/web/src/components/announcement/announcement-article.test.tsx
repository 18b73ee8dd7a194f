import { render, screen } from '@testing-library/react';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import { AnnouncementArticle } from './announcement-article';
import { archived, comingSoon, live, site, withdrawn } from '../../data/announcements/testing/announcements';

jest.mock('../../platform/env', () => ({ env: () => ({ PUBLIC_SITE_URL: 'https://city.example' }) }));

const show = (announcement: AnnouncementView) =>
  render(<AnnouncementArticle locale="bg" announcement={announcement} site={site} />).container;

it('shows a live one whole, without a notice', () => {
  show(live);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Бета фаза');
  expect(screen.getByText('Целият текст.')).toBeInTheDocument();
  expect(screen.getByText('8 март 2021 г.')).toBeInTheDocument();
  expect(screen.queryByText('Архивирано съобщение')).not.toBeInTheDocument();
});

it('tells of one that is coming: badge, season, and the earlier date with its reason', () => {
  const container = show(comingSoon);
  expect(screen.getByText('Предстои')).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: /Очаква се през пролетта на 2027 г\./ })).toBeInTheDocument();
  expect(container.querySelector('s')).toHaveTextContent('декември 2026 г.');
  expect(screen.getByText(/Изпитването продължава\./)).toBeInTheDocument();
  expect(container).not.toHaveTextContent('Целият текст.');
});

it('does not call "coming soon" what was called off', () => {
  show({ ...comingSoon, expected: { precision: 'day', date: '2027-05-12T09:00:00.000Z', certainty: 'cancelled' } });
  expect(screen.queryByText('Предстои')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: /Отменено – очакваше се на 12 май 2027 г\./ })).toBeInTheDocument();
  expect(screen.queryByText('Пълният текст ще бъде публикуван на тази страница.')).not.toBeInTheDocument();
});

it('says that the time that was told has passed', () => {
  show({ ...comingSoon, isOverdue: true });
  expect(screen.getByText('Обявеният срок изтече, а текстът още не е публикуван.')).toBeInTheDocument();
});

it('keeps an archived one readable under a banner', () => {
  show(archived);
  expect(screen.getByRole('heading', { name: 'Архивирано съобщение' })).toBeInTheDocument();
  expect(screen.getByText('Целият текст.')).toBeInTheDocument();
});

it('gives the reason in place of one that was withdrawn', () => {
  show(withdrawn);
  expect(screen.getByRole('heading', { name: 'Оттеглено съобщение' })).toBeInTheDocument();
  expect(screen.getByText('Оттеглено')).toBeInTheDocument();
  expect(screen.getByText(/Грешни данни\./)).toBeInTheDocument();
});

it('says what has changed, and when', () => {
  show({ ...live, changeNote: 'Поправено е името.' });
  expect(screen.getByText('Поправено е името.')).toBeInTheDocument();
  expect(screen.getByText('9 март 2021 г.')).toBeInTheDocument();
});
