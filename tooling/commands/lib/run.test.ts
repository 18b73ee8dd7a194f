import { run, tail } from './run.mjs';

const node = (code: string, options = {}) => run(process.execPath, ['-e', code], options);

test('what a program says on both streams, and its code', async () => {
  const { code, output } = await node("console.log('out'); console.error('err'); process.exitCode = 3");
  expect(code).toBe(3);
  expect(output).toMatch(/out/);
  expect(output).toMatch(/err/);
});

test('a program that is not there is a failure with a reason', async () => {
  expect(await run('/no/such/program', [])).toMatchObject({ code: 127, output: expect.stringContaining('ENOENT') });
});

test('a program that hangs is stopped', async () => {
  const { code, output } = await node("console.log('here'); setInterval(() => {}, 1000)", { timeout: 500 });
  expect(code).toBe(124);
  expect(output).toMatch(/here[^]*too long/);
});

test('the end of a text', () => expect(tail('a\nb\nc\n', 2)).toBe('b\nc'));
