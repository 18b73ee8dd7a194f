import { pause } from './wait';

/** One answer that somebody outside got, with the times at which it was asked for and complete (ms, this machine's clock). */
export interface Sighting {
  asked: number;
  complete: number;
  status: number;
  text: string;
}

/** Fewer answers of a period than this prove nothing about it. A quiet machine gives ten times as many; how many is its own affair. */
export const enough = 3;

export interface Watched {
  name: string;
  url: string;
  headers?: Record<string, string>;
}

async function look({ url, headers }: Watched): Promise<Sighting> {
  const asked = Date.now();
  const response = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html', ...headers } });
  // Bytes as they are, so that a string is found in a picture too.
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
 * Requests each address again, `every` ms after the previous answer, until its watch is over; an answer is its body and its headers.
 * A connection that breaks fails the watch.
 */
export async function watch(all: Watched[], isOver: IsOver, every = 100): Promise<Map<string, Sighting[]>> {
  const seen = await Promise.all(
    all.map(async (watched) => [watched.name, await watchOne(watched, isOver, every)] as const),
  );
  return new Map(seen);
}

/** The answers that were complete before the instant: what they say was said too early. */
export const before = (sightings: Sighting[], instant: number) =>
  sightings.filter(({ complete }) => complete < instant);

/** The answers to questions that were asked at the instant or later. */
export const askedFrom = (sightings: Sighting[], instant: number) => sightings.filter(({ asked }) => asked >= instant);
