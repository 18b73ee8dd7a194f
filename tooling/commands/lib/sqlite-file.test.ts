import { sqliteFile } from './sqlite-file.mjs';

test.each([
  ['file:/a/b.sqlite', '/a/b.sqlite'],
  ['file:///a/b.sqlite', '/a/b.sqlite'],
  ['file:b.sqlite?mode=ro', 'b.sqlite'],
])('%s is the file %s', (url, file) => expect(sqliteFile(url)).toBe(file));
