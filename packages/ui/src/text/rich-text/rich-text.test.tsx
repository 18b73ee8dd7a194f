import { render, screen, within } from '@testing-library/react';

import { axeViolations } from '../../testing/axe-violations';
import { RichText } from './rich-text';

const text = (value: string, format = 0) => ({ type: 'text', text: value, format });
const heading = (tag: string, value: string) => ({ type: 'heading', tag, children: [text(value)] });
const item = (...children: unknown[]) => ({ type: 'listitem', children });
const list = (listType: string, ...children: unknown[]) => ({ type: 'list', listType, children });
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const link = (url: string, label: string) => ({ type: 'link', fields: { url }, children: [text(label)] });

const show = (...children: unknown[]) => render(<RichText content={{ root: { children } }} topHeading={3} />);

test('headings take their place below the block’s, without a gap', () => {
  show(heading('h2', 'Първо'), heading('h4', 'Второ'), heading('h2', 'Трето'));
  const levels = screen.getAllByRole('heading').map(({ tagName, textContent }) => `${tagName} ${textContent}`);
  expect(levels).toEqual(['H3 Първо', 'H4 Второ', 'H3 Трето']);
});

test('marks are nested and underline is left out', () => {
  const { container } = show(paragraph(text('важно', 1 | 2 | 8)));
  expect(container.querySelector('p')?.innerHTML).toBe('<strong><em>важно</em></strong>');
});

test('a nested list stands inside the item before it', () => {
  show(list('number', item(text('едно')), item(list('bullet', item(text('а'))))));
  const outer = screen.getAllByRole('list')[0]!;
  expect(outer.tagName).toBe('OL');
  expect(outer.children).toHaveLength(1);
  expect(within(outer).getAllByRole('list')).toHaveLength(1);
});

test.each(['/bg/cities/sofia', 'https://example.org', 'mailto:city@example.org', 'tel:+35921234', '#goals'])(
  'follows %s',
  (url) => {
    show(paragraph(link(url, 'натам')));
    expect(screen.getByRole('link', { name: 'натам' })).toHaveAttribute('href', url);
  },
);

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', ''])('does not follow %s', (url) => {
  show(paragraph(link(url, 'натам')));
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('натам')).toBeInTheDocument();
});

test('what is no node or not known does not break the text', () => {
  show(null, 'x', { type: 'upload', children: [] }, { type: 'aside', children: [text('бележка')] }, paragraph());
  expect(screen.getByText('бележка')).toBeInTheDocument();
});

test('shows a picture with its caption and credit', () => {
  const value = {
    src: '/media/a.webp',
    sources: [],
    width: 640,
    height: 480,
    alt: 'Трамвай',
    focalPoint: { x: 50, y: 50 },
  };
  show({ type: 'upload', value: { ...value, caption: 'Линия 5', credit: 'СО' } });
  expect(screen.getByRole('img', { name: 'Трамвай' })).toHaveAttribute('src', '/media/a.webp');
  expect(screen.getByText('Линия 5 / СО')).toBeInTheDocument();
});

const cell = (headerState: number, ...children: unknown[]) => ({
  type: 'tablecell',
  headerState,
  colSpan: 1,
  children,
});
const row = (...children: unknown[]) => ({ type: 'tablerow', children });
const budget = {
  type: 'table',
  children: [
    row(cell(1, paragraph(text('Район'))), { ...cell(1, paragraph(text('Бюджет'))), colSpan: 2 }),
    row(
      cell(2, paragraph(text('Средец'))),
      cell(0, paragraph(text('12'))),
      cell(0, paragraph(text('а')), paragraph(text('б'))),
    ),
  ],
};

test('a table has header cells, joined cells, and a name', () => {
  show(budget);
  const table = within(screen.getByRole('region', { name: 'Район, Бюджет' })).getByRole('table');
  expect(within(table).getByRole('columnheader', { name: 'Бюджет' })).toHaveAttribute('colspan', '2');
  expect(within(table).getByRole('rowheader', { name: 'Средец' })).toBeInTheDocument();
  expect(within(table).getByRole('cell', { name: '12' }).innerHTML).toBe('12');
  expect(within(table).getByRole('cell', { name: 'а б' }).querySelectorAll('p')).toHaveLength(2);
});

test('a text in Arabic runs from right to left, and one in Bulgarian with an Arabic word does not', () => {
  show(paragraph(text('1. مرحبا')), heading('h2', 'שלום'), paragraph(text('Дума: مرحبا')));
  expect(screen.getByText('1. مرحبا')).toHaveAttribute('dir', 'rtl');
  expect(screen.getByRole('heading')).toHaveAttribute('dir', 'rtl');
  expect(screen.getByText('Дума: مرحبا')).not.toHaveAttribute('dir');
});

test('axe finds nothing', async () => {
  const { container } = show(
    heading('h2', 'Заглавие'),
    paragraph(text('Текст '), link('/bg', 'връзка')),
    { type: 'quote', children: [text('Цитат')] },
    { type: 'horizontalrule', children: [] },
    list('bullet', item(text('едно')), item(text('две'))),
    budget,
  );
  expect(await axeViolations(container)).toEqual([]);
});
