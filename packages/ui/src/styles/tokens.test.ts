import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { palettes } from '../palettes';

/** The relative luminance of a colour `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** The contrast of two colours `#rrggbb`, 1 to 21. */
function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

const read = (file: string) => readFileSync(join(__dirname, file), 'utf8');
const [tokens, paletteSheet] = [read('tokens.css'), read('palettes.css')];

/** The colours set by the first rule with exactly this selector. */
function colours(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) return {};
  const body = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...body.matchAll(/--color-([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const light = colours(tokens, ':root');
const dark = { ...light, ...colours(tokens, "[data-theme='dark']") };

const themes = palettes.flatMap((palette) => {
  const own = colours(paletteSheet, `[data-palette='${palette}']`);
  const ownDark = colours(paletteSheet, `[data-palette='${palette}'][data-theme='dark']`);
  return [
    { name: `${palette}, light`, values: { ...light, ...own } },
    { name: `${palette}, dark`, values: { ...dark, ...own, ...ownDark } },
  ];
});

/** Text and its background: 4.5 to 1. */
const texts = [
  ...['paper', 'surface', 'sunken'].flatMap((ground) =>
    ['ink', 'muted', 'primary', 'primary-strong', 'accent-ink', 'danger', 'positive'].map((text) => [text, ground]),
  ),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-strong'],
  ['on-accent', 'accent'],
  ['on-band', 'band'],
  ['on-band-muted', 'band'],
  ['band', 'on-band'],
  ['primary', 'tint'],
] as const;

/** Meaningful marks and the adjacent background: 3 to 1. */
const marks = [
  ...['paper', 'surface', 'sunken'].flatMap((ground) =>
    ['focus', 'control', 'rule-strong'].map((mark) => [mark, ground]),
  ),
  ['accent', 'band'],
] as const;

describe.each(themes)('$name', ({ values }) => {
  const between = ([one, other]: readonly (string | undefined)[]) =>
    contrast(values[one ?? ''] ?? '', values[other ?? ''] ?? '');

  test.each(texts)('%s on %s can be read', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)('%s on %s can be seen', (...pair) => {
    expect(between(pair)).toBeGreaterThanOrEqual(3);
  });
});

test('the dark theme is the same whether the visitor or the system asks for it', () => {
  expect(colours(tokens, ":root:not([data-theme='light'])")).toEqual(colours(tokens, "[data-theme='dark']"));
  for (const palette of ['cobalt', 'burgundy']) {
    const bySystem = colours(paletteSheet, `[data-palette='${palette}']:not([data-theme='light'])`);
    expect(bySystem).toEqual(colours(paletteSheet, `[data-palette='${palette}'][data-theme='dark']`));
    expect(bySystem).not.toEqual({});
  }
});
