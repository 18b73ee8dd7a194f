import Database from 'libsql';

import { runningMethods } from './kept-statements';
import { clientOver } from './libsql-client';

/** Methods that change how a statement gives its rows, and run nothing. */
const settings = ['safeIntegers', 'raw', 'columns'];

test('the client runs statements by these methods and no others', async () => {
  const database = new Database(':memory:');
  const used = new Set<string>();
  const prepare = database.prepare.bind(database) as (sql: string) => Database.Statement;
  database.prepare = ((sql: string) =>
    new Proxy(prepare(sql), {
      get: (statement, name) => {
        used.add(String(name));
        const value: unknown = Reflect.get(statement, name);
        return typeof value === 'function' ? (value.bind(statement) as unknown) : value;
      },
    })) as typeof database.prepare;
  const client = clientOver('unused', database);
  await client.execute('create table item (id integer)');
  await client.execute({ sql: 'insert into item values (?)', args: [1] });
  await client.execute('select id from item');
  await client.batch(['select 1'], 'write');
  expect([...used].filter((name) => !settings.includes(name)).sort()).toEqual([...runningMethods].sort());
  client.close();
});
