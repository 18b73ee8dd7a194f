import { createClient } from '@libsql/client';

import { globOf } from './any-case';

const client = createClient({ url: 'file::memory:' });
afterAll(() => client.close());

async function finds(text: string, like: string): Promise<boolean> {
  const { rows } = await client.execute({ sql: 'SELECT ? GLOB ? AS found', args: [text, globOf(like)] });
  return rows[0]?.found === 1;
}

test.each([
  ['Нова Велоалея край реката', '%велоалея%', true],
  ['нова велоалея', '%ВЕЛОАЛЕЯ%', true],
  ['Ѝ, както и ѝ', '%ѝ, КАКТО И Ѝ%', true],
  ['Αθήνα', '%ΑΘΉΝΑ%', true],
  ['Sofia и Пловдив', '%sOFIA И пловдив%', true],
  ['Нова велоалея', '%велоалеи%', false],
  ['Цена [нова] * и ?', '%[НОВА] * и ?%', true],
  ['Цена нова', '%[нова]%', false],
  ['Ръст 100% за годината', '%100%%', true],
  ['Ръст 1000 за годината', '%100%%', false],
  ['snake_case', '%E_C%', true],
  ['snake-case', '%e_c%', false],
  ['100 км', '%%%', false],
  ['Път_нагоре', '%път_%', true],
  ['Пътека', '%път_%', false],
])('%s is found by %s: %s', async (text, like, found) => {
  expect(await finds(text, like)).toBe(found);
});

test('leaves ASCII to LIKE', () => {
  expect(globOf('%Sofia%')).toBeNull();
  expect(globOf('%%')).toBeNull();
});

test('leaves paths of the adapter to it', () => {
  expect(globOf('milestones.%.image')).toBeNull();
});
