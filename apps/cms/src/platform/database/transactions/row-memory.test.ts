import { RowMemory } from './row-memory';

let memory: RowMemory;
let reads: number;
let row: string;

beforeEach(() => {
  memory = new RowMemory();
  reads = 0;
  row = 'before';
});

const read = async () => {
  reads += 1;
  return row;
};

const recall = (collection = 'pages', id = '1') => memory.recall(collection, id, read);

it('reads a row once', async () => {
  expect([await recall(), await recall()]).toEqual(['before', 'before']);
  expect(reads).toBe(1);
  await recall('pages', '2');
  await recall('cities');
  expect(reads).toBe(3);
});

it.each(['updateOne', 'updateMany', 'upsert', 'create', 'deleteOne', 'deleteMany'])(
  'reads again after %s',
  async (method) => {
    await recall();
    memory.noteWrite(method, 'pages');
    row = 'after';
    expect(await recall()).toBe('after');
  },
);

it('reads again after a deletion elsewhere, which may have changed what refers to it', async () => {
  await recall();
  memory.noteWrite('updateOne', 'cities');
  await recall();
  expect(reads).toBe(1);
  memory.noteWrite('deleteOne', 'cities');
  await recall();
  expect(reads).toBe(2);
});

it.each(['createVersion', 'updateVersion', 'deleteVersions', 'updateGlobal'])('does not mind %s', async (method) => {
  await recall();
  memory.noteWrite(method, 'pages');
  await recall();
  expect(reads).toBe(1);
});

it('does not keep what was read while somebody wrote', async () => {
  const slow = memory.recall('pages', '1', async () => {
    const was = row;
    memory.noteWrite('updateOne', 'pages');
    row = 'after';
    return was;
  });
  expect(await slow).toBe('before');
  expect(await recall()).toBe('after');
});
