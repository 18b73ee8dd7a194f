import { createTeller } from './tell-sites';

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('tells at once, and together what is asked for meanwhile', async () => {
  const finish: (() => void)[] = [];
  const send = jest.fn(() => new Promise<void>((resolve) => finish.push(resolve)));
  const teller = createTeller(send, jest.fn());
  teller.tell();
  expect(send).toHaveBeenCalledTimes(1);
  for (let count = 0; count < 20; count += 1) teller.tell();
  expect(send).toHaveBeenCalledTimes(1);
  finish[0]?.();
  await settled();
  expect(send).toHaveBeenCalledTimes(2);
  finish[1]?.();
  await settled();
  expect(send).toHaveBeenCalledTimes(2);
});

it('goes on after a failure', async () => {
  const onError = jest.fn();
  const send = jest.fn(() => Promise.reject(new Error('No.')));
  const teller = createTeller(send, onError);
  teller.tell();
  await settled();
  teller.tell();
  await settled();
  expect(send).toHaveBeenCalledTimes(2);
  expect(onError).toHaveBeenCalledTimes(2);
});
