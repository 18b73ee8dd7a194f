import { reportTo } from './progress';
import { seedEach } from './seed-each';

async function output(isTTY: boolean) {
  const written: string[] = [];
  const report = reportTo({ isTTY, write: (text: string) => written.push(text) });
  const created = await seedEach('cities', ['Рига', 'София', 'Талин'], report, async (name) => name !== 'София');
  return { created, written };
}

it('writes one line a step where output is kept', async () => {
  expect(await output(false)).toEqual({ created: 2, written: ['  cities           3/3, 2 created\n'] });
});

it('rewrites the line on a terminal and ends it with the step', async () => {
  const { written } = await output(true);
  expect(written).toHaveLength(3);
  expect(written[0]).toMatch(/^\r.*1\/3, 1 created$/);
  expect(written[2]).toMatch(/3\/3, 2 created\n$/);
});
