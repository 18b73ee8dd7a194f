import { createNotifier } from './notify-sites';

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('notifies at once, and together what is asked for meanwhile', async () => {
  const finish: (() => void)[] = [];
  const send = jest.fn(() => new Promise<void>((resolve) => finish.push(resolve)));
  const notifier = createNotifier(send, jest.fn());
  notifier.notify();
  expect(send).toHaveBeenCalledTimes(1);
  for (let count = 0; count < 20; count += 1) notifier.notify();
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
  const notifier = createNotifier(send, onError);
  notifier.notify();
  await settled();
  notifier.notify();
  await settled();
  expect(send).toHaveBeenCalledTimes(2);
  expect(onError).toHaveBeenCalledTimes(2);
});
