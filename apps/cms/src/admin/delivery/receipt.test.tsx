import { act, render, screen } from '@testing-library/react';

import type { Receipt as Answer } from '../../delivery/receipt';
import { translationIn } from '../translations/translation.testing';
import { Receipt } from './receipt';

let info: Record<string, unknown>;
jest.mock('@payloadcms/ui', () => ({
  useConfig: () => ({ config: { routes: { api: '/api' } } }),
  useDocumentInfo: () => info,
  useTranslation: () => translationIn('en'),
}));

const answer = (parts: Partial<Answer>) => ({
  timeZone: 'Europe/Sofia',
  links: [],
  receipt: {
    action: 'changed',
    state: 'pending',
    savedAt: '2026-11-24T07:00:00.000Z',
    liveAt: null,
    hides: false,
    hidesIn: [],
    outcome: null,
    visibleFrom: null,
    attempts: 0,
    lastError: null,
    ...parts,
  },
});
let answers: unknown[];
const fetchMock = jest.fn(async (_url: string) => {
  const [next, ...rest] = answers;
  if (rest.length > 0) answers = rest;
  return { ok: true, status: 200, json: async () => next };
});

beforeEach(() => {
  jest.useFakeTimers();
  fetchMock.mockClear();
  Object.assign(globalThis, { fetch: fetchMock });
  info = { collectionSlug: 'cities', id: '1', data: { updatedAt: '1', _status: 'published' }, lastUpdateTime: 1 };
});
afterEach(() => jest.useRealTimers());

const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const live = answer({ state: 'live', liveAt: '2026-11-24T07:00:00.400Z', attempts: 1 });

describe('Receipt', () => {
  it('has a live region before there is anything to say', async () => {
    answers = [{ receipt: null, timeZone: 'Europe/Sofia', links: [] }];
    render(<Receipt />);

    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    await pass(0);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(fetchMock.mock.calls[0]?.[0]).toBe('/api/deliveries/latest/cities/1');
  });

  it('links to the pages that visitors find, and no longer once it is taken down', async () => {
    const href = 'https://initiatives.example/bg/cities/sofia';
    answers = [{ ...live, links: [{ locale: 'bg', href }] }, answer({ state: 'live', hides: true })];
    const { rerender } = render(<Receipt />);
    await pass(0);
    expect(screen.getByRole('link', { name: 'BG: View on site in Bulgarian' })).toHaveAttribute('href', href);

    // Payload takes the document down without a save of the form.
    info = { ...info, hasPublishedDoc: false };
    rerender(<Receipt />);
    await pass(0);
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('asks often while the change is under way and rarely once visitors have it', async () => {
    answers = [answer({}), answer({}), live];
    render(<Receipt />);
    await pass(0);
    expect(screen.getByRole('status')).toHaveTextContent('Sending the change');
    await pass(800);
    expect(screen.getByRole('status')).toHaveTextContent('Live for visitors 0.4 seconds after the change');
    expect(fetchMock).toHaveBeenCalledTimes(3);
    await pass(5000);
    expect(fetchMock).toHaveBeenCalledTimes(3);
  });

  it('asks at once after a save', async () => {
    answers = [live];
    const { rerender } = render(<Receipt />);
    await pass(0);
    answers = [answer({ lastError: { code: 'unreachable', url: '' }, attempts: 2 })];
    info = { ...info, data: { updatedAt: '2', _status: 'published' } };
    rerender(<Receipt />);
    await pass(0);

    expect(screen.getByRole('status')).toHaveTextContent('Not live for visitors yet, retrying.');
    expect(screen.getByRole('status')).toHaveAttribute('data-tone', 'error');
  });

  it('keeps what it knows when a question fails', async () => {
    answers = [live];
    render(<Receipt />);
    await pass(0);
    fetchMock.mockRejectedValueOnce(new TypeError('offline'));
    await pass(10_000);

    expect(screen.getByRole('status')).toHaveTextContent('Live for visitors');
  });

  it('asks for a global by its name, and for nothing before a document is saved', async () => {
    info = { globalSlug: 'site', data: {}, lastUpdateTime: 1 };
    answers = [{ receipt: null, timeZone: 'Europe/Sofia', links: [] }];
    const { unmount } = render(<Receipt />);
    await pass(0);
    expect(fetchMock.mock.calls[0]?.[0]).toBe('/api/deliveries/latest/site/site');
    unmount();
    fetchMock.mockClear();
    info = { collectionSlug: 'cities', data: {} };
    render(<Receipt />);
    await pass(0);
    expect(fetchMock).not.toHaveBeenCalled();
  });
});
