import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { refuseFormerLayout } from './refuse-development-schema';
import { SqliteClient } from './sqlite-client';

const folder = mkdtempSync(path.join(tmpdir(), 'civic-layout-'));
const client = new SqliteClient(path.join(folder, 'cms.sqlite'));
afterAll(() => {
  client.close();
  rmSync(folder, { recursive: true });
});

it('takes an empty file, and one of the present layout', async () => {
  await refuseFormerLayout(client);
  await client.execute('create table payload_migrations (name text, batch integer)');
  await client.execute("insert into payload_migrations values ('20261124_110601_initial', 1)");
  await refuseFormerLayout(client);
});

it('refuses one of the layout before the first release, and says what to do', async () => {
  await client.execute("insert into payload_migrations values ('20261124_062813_initial', 1)");
  await expect(refuseFormerLayout(client)).rejects.toThrow(/move the folder away/);
});
