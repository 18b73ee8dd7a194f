import path from 'node:path';

import { parseDatabaseUrl } from './database-url';

describe('parseDatabaseUrl', () => {
  it.each([
    ['file:/var/lib/civic/cms.sqlite', '/var/lib/civic/cms.sqlite'],
    ['file:///var/lib/civic/cms.sqlite', '/var/lib/civic/cms.sqlite'],
    ['file://localhost/var/cms.sqlite', '/var/cms.sqlite'],
    ['file:/var/with%20space/cms.sqlite?mode=rwc', '/var/with space/cms.sqlite'],
    ['file:./data/cms.sqlite', path.resolve('data/cms.sqlite')],
    ['file:cms.sqlite', path.resolve('cms.sqlite')],
  ])('reads %s', (url, file) => {
    expect(parseDatabaseUrl(url)).toEqual({ engine: 'sqlite', file });
  });

  it('keeps a MongoDB URL as it is', () => {
    const url = 'mongodb+srv://user:p%40ss@cluster.example/civic';
    expect(parseDatabaseUrl(url)).toEqual({ engine: 'mongodb', url });
  });

  it.each(['file:', 'file::memory:', 'file://server/share/cms.sqlite', 'postgres://db', ''])('refuses %s', (url) => {
    expect(() => parseDatabaseUrl(url)).toThrow(/DATABASE_URL/);
  });
});
