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

async function watchOne(watched: Watched, isOver: IsOver, every: number): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  while (!isOver(sightings)) {
    sightings.push(await look(watched));
    await pause(every);
  }
  return sightings;
}

/**
 * Requests each address repeatedly, `every` ms after the previous response, until its watch is over; a response is its body and its
 * headers. A broken connection fails the watch.
 */
export async function watch(all: Watched[], isOver: IsOver, every = 100): Promise<Map<string, Sighting[]>> {
  const seen = await Promise.all(
    all.map(async (watched) => [watched.name, await watchOne(watched, isOver, every)] as const),
  );
  return new Map(seen);
}

/** The responses completed before the instant: their content was disclosed too early. */
export const before = (sightings: Sighting[], instant: number) =>
  sightings.filter(({ complete }) => complete < instant);

/** The responses to requests sent at the instant or later. */
export const askedFrom = (sightings: Sighting[], instant: number) => sightings.filter(({ asked }) => asked >= instant);
