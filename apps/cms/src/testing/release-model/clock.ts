import type { Payload } from 'payload';

const machine = Date;

/** How far this process's clock is ahead of the machine's, ms. */
let offset = 0;

const now = () => machine.now() + offset;

// Installed before anything else is loaded, which may keep the function that tells the time.
globalThis.Date = new Proxy(machine, {
  construct: (target, given) => Reflect.construct(target, given.length === 0 ? [now()] : given) as Date,
  apply: () => new machine(now()).toString(),
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});

interface Mongo {
  connection?: { db?: { command: (command: object, options?: object) => Promise<object> } };
}

/** Lets a MongoDB server tell the moved time; SQLite has the clock of this process. */
export function moveDatabaseClock(payload: Payload): void {
  const server = (payload.db as unknown as Mongo).connection?.db;
  if (!server) return;
  const ask = server.command.bind(server);
  server.command = async (command, options) => ({
    ...(await ask(command, options)),
    ...('hello' in command && { localTime: new Date() }),
  });
}

/** Moves the clock of this process to an instant, ms, UTC; it goes on from there. */
export function moveClock(instant: number): void {
  offset = instant - machine.now();
}
