import { Agent, get } from 'node:http';

import { pause } from '../e2e/harness/wait';
import { summary } from './statistics';

/** Around each instant the page is asked for without a pause, ms. */
export const lead = 250;

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Lets go of the connection, so that the benchmark can end. */
export const stopWatching = () => agent.destroy();

function ask(url: string, text: string): Promise<{ asked: number; complete: number; isFull: boolean }> {
  const asked = Date.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ asked, complete: Date.now(), isFull: Buffer.concat(chunks).toString('utf8').includes(text) }),
      );
    }).on('error', reject);
  });
}

export interface Round {
  /** From the instant to the end of the first answer with the text, ms. */
  delay: number;
  /** Answers with the text that were complete before the instant. */
  early: number;
  /** Answers without it to questions asked at the instant or later. */
  stale: number;
}

/** Asks for a page around the instant (ms) at which it is to show the text, one question after the other. */
export async function watchInstant(url: string, text: string, instant: number): Promise<Round> {
  await pause(instant - lead - Date.now());
  let [early, stale] = [0, 0];
  while (Date.now() < instant + 20_000) {
    const { asked, complete, isFull } = await ask(url, text);
    if (isFull && complete < instant) early += 1;
    if (!isFull && asked >= instant) stale += 1;
    if (isFull && complete >= instant) return { delay: complete - instant, early, stale };
  }
  throw new Error(`${url} never showed the text`);
}

/** What all the rounds came to. */
export function roundsSummary(rounds: Round[]) {
  const total = (name: 'early' | 'stale') => rounds.reduce((sum, round) => sum + round[name], 0);
  return { ...summary(rounds.map(({ delay }) => delay)), early: total('early'), stale: total('stale') };
}
