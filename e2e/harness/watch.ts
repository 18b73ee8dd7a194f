import { timed, withRoom } from './pace';
import { pause } from './wait';

/** A response to an outside observer, with the times of the request and of its completion (ms, this machine's clock). */
export interface Sighting {
  asked: number;
  complete: number;
  status: number;
  text: string;
}

/**
 * The minimum number of responses in a period for a meaningful result. A quiet machine yields ten times as many; the exact
 * number does not matter.
 */
export const enough = 3;

export interface Watched {
  name: string;
  url: string;
  headers?: Record<string, string>;
}

async function look({ url, headers }: Watched): Promise<Sighting> {
  const asked = Date.now();
  const response = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html', ...headers } });
  // The body is read as bytes, so that a string is found in a picture too.
  const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
  const all = `${text}\n${JSON.stringify([...response.headers])}`;
  return { asked, complete: Date.now(), status: response.status, text: all };
}

/** Whether an address has been watched for long enough, given what was seen there. */
type IsOver = (sightings: Sighting[]) => boolean;

/** The pause between a response and the next request: close to an instant it is short, and otherwise leaves the processor to others; ms. */
const every = { near: 50, otherwise: 400 };

/** The distance from an instant within which each answer counts, ms. */
const near = 1_000;

async function rest(instants: readonly number[]): Promise<void> {
  const now = Date.now();
  const distances = instants.map((instant) => (now < instant ? instant - near - now : now - instant - near));
  if (distances.some((distance) => distance <= 0)) return pause(every.near);
  const ahead = instants.filter((instant) => instant > now).map((instant) => instant - near - now);
  return pause(Math.min(every.otherwise, ...ahead));
}

async function watchOne(watched: Watched, sightings: Sighting[], instants: readonly number[], isOver: IsOver) {
  while (!isOver(sightings)) {
    sightings.push(await look(watched));
    await rest(instants);
  }
}

/**
 * Requests each address repeatedly, most often close to the instants (ms, UTC), until its watch is over; a response is its body and its
 * headers. What was seen so far can be read while the watch goes on. A broken connection fails the watch.
 */
export function watch(all: Watched[], instants: readonly number[], isOver: IsOver) {
  const seen = new Map(all.map(({ name }): [string, Sighting[]] => [name, []]));
  const over = Promise.all(all.map((watched) => watchOne(watched, seen.get(watched.name) ?? [], instants, isOver)));
  // Whoever awaits it gets the error; until then it must not count as unhandled.
  over.catch(() => undefined);
  return { seen, over };
}

/** The time, with room to spare, in which each address gives enough answers while all are watched, ms. */
export async function timeToWatch(all: Watched[]): Promise<number> {
  const round = await timed(async () => {
    for (const watched of all) await look(watched);
  });
  return withRoom(enough * round) + enough * every.otherwise;
}

/** The responses completed before the instant: their content was disclosed too early. */
export const before = (sightings: Sighting[], instant: number) =>
  sightings.filter(({ complete }) => complete < instant);

/** The responses to requests sent at the instant or later. */
export const askedFrom = (sightings: Sighting[], instant: number) => sightings.filter(({ asked }) => asked >= instant);
