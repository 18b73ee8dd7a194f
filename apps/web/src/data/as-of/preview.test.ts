import { formatPreview, parsePreview } from './preview';

it.each([
  { token: 'a1.1893456000.c2ln-_', instant: 1_893_456_000_000 },
  { token: 'a1.1893456000.c2ln', instant: null },
])('%j survives the way through a browser', (preview) => {
  expect(parsePreview(formatPreview(preview))).toEqual(preview);
});

it.each([undefined, '', '~', '~1', 'a b~', 'a~x', 'a~-1', 'a~1~2', 'a~1e3', `${'a'.repeat(201)}~`, 'a\r\nb~'])(
  '%j is none',
  (value) => {
    expect(parsePreview(value)).toBeNull();
  },
);
