import { channelOf } from './channel';
import { deferred } from './deferred.testing';

/** A save that ends when the test says so. */
function save() {
  const { promise, resolve, reject } = deferred<string>();
  const begun = jest.fn(() => promise);
  return { begun, resolve, reject };
}

it('sends the saves of a document one after another, and those of others meanwhile', async () => {
  const [first, second, other] = [save(), save(), save()];
  const channel = channelOf('pages/1');
  const one = channel.run(first.begun);
  const two = channel.run(second.begun);
  void channelOf('pages/2').run(other.begun);
  await Promise.resolve();
  expect(first.begun).toHaveBeenCalled();
  expect(other.begun).toHaveBeenCalled();
  expect(second.begun).not.toHaveBeenCalled();
  first.resolve('first');
  expect(await one).toBe('first');
  expect(second.begun).toHaveBeenCalled();
  second.resolve('second');
  expect(await two).toBe('second');
  expect(channel.isIdle).toBe(true);
});

it('goes on after a save that failed, whose caller alone learns of it', async () => {
  const [first, second] = [save(), save()];
  const channel = channelOf('pages/3');
  const one = channel.run(first.begun);
  const two = channel.run(second.begun);
  first.reject(new Error('offline'));
  await expect(one).rejects.toThrow('offline');
  second.resolve('saved');
  expect(await two).toBe('saved');
});

it('tells its listeners when it comes to rest', async () => {
  const channel = channelOf('pages/4');
  const states: boolean[] = [];
  const stop = channel.listen(() => states.push(channel.isIdle));
  await channel.run(async () => 'saved');
  stop();
  await channel.run(async () => 'saved');
  expect(states).toEqual([false, true]);
});
