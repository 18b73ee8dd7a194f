import { render, screen } from '@testing-library/react';

import { list, resetPage } from '../releases/testing/payload-ui.testing';
import { ViewsLine } from './views-line';

let path = '/admin/collections/cities';
jest.mock('@payloadcms/ui', () => jest.requireActual('../releases/testing/payload-ui.testing'));
jest.mock('next/navigation', () => ({ usePathname: () => path }));

beforeEach(() => {
  resetPage();
  path = '/admin/collections/cities';
});

const view = (name: string) => screen.getByRole('link', { name });

it('marks the view that is shown, and leads to the others', () => {
  list.query = { where: { or: [{ and: [{ _status: { equals: 'draft' } }] }] } };
  render(<ViewsLine title="name" />);
  expect(view('Not everything is published')).toHaveAttribute('aria-current', 'true');
  expect(view('All')).not.toHaveAttribute('aria-current');
  expect(view('Mine')).toHaveAttribute('href', expect.stringContaining('createdBy'));
  expect(view('All')).toHaveAttribute('href', '/admin/collections/cities?');
});

it('leads to another language by its address', () => {
  render(<ViewsLine title="name" />);
  for (const link of screen.queryAllByRole('link', { name: /^Without / }))
    expect(link.getAttribute('href')).toMatch(/^\/admin\/collections\/cities\?locale=[a-z]+&where/);
});

it('is not there in the bin, nor where something is chosen', () => {
  path = '/admin/collections/cities/trash';
  const { rerender } = render(<ViewsLine title="name" />);
  expect(screen.queryByRole('link')).toBeNull();
  path = '/admin/collections/cities';
  list.isInDrawer = true;
  rerender(<ViewsLine title="name" />);
  expect(screen.queryByRole('link')).toBeNull();
});
