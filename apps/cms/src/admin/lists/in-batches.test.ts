import { inBatches } from './in-batches';

const settled = (promises: Promise<unknown>[]) => Promise.allSettled(promises);

it('asks once for all keys of one moment, each once, and again later', async () => {
  const asked: string[][] = [];
  const lengthOf = inBatches(async (keys) => {
    asked.push(keys);
    return new Map(keys.filter((key) => key !== 'unknown').map((key) => [key, key.length]));
  });
  await expect(Promise.all(['ab', 'abc', 'ab', 'unknown'].map(lengthOf))).resolves.toEqual([2, 3, 2, null]);
  await lengthOf('ab');
  expect(asked).toEqual([['ab', 'abc', 'unknown'], ['ab']]);
});

it('asks for no more than 200 at once', async () => {
  const sizes: number[] = [];
  const load = inBatches(async (keys) => {
    sizes.push(keys.length);
    return new Map(keys.map((key) => [key, key]));
  });
  const values = await Promise.all(Array.from({ length: 450 }, (_, index) => load(String(index))));
  expect(sizes).toEqual([200, 200, 50]);
  expect(values[449]).toBe('449');
});

it('fails for all that waited, and asks again afterwards', async () => {
  let isDown = true;
  const load = inBatches(async (keys) => {
    if (isDown) throw new Error('down');
    return new Map(keys.map((key) => [key, 1]));
  });
  expect((await settled([load('a'), load('b')])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  isDown = false;
  await expect(load('a')).resolves.toBe(1);
});
