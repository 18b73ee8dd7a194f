import type { IncomingHttpHeaders } from 'node:http';
import { randomUUID } from 'node:crypto';

import {
  clockBound,
  clockOffsetHeader,
  FollowedClock,
  steadyNow,
  timeHeader,
  type ClockReading,
} from '@civic/content/clock';

import { setSiteClock } from '../../platform/clock';
import { logError } from '../../platform/log';
import { contentStore } from './content-store';

interface CmsClock {
  followed: FollowedClock;
  /** Whether the CMS has told its time to this process. */
  isTold: boolean;
  /** How far this machine's clock was ahead of the steady one at the last reading, ms: another value means that it was set. */
  lead: number;
  /** Called when this machine's clock was set. */
  onSet: () => void;
  /** The difference on disk, ms. */
  written: number | null;
  /** Names this process to the CMS. */
  instance: string;
}

const clockKey = Symbol.for('civic.cms-clock');

const machineLead = () => Date.now() - steadyNow();

/** The difference from which this machine's clock was set, and did not just drift, ms. */
const set = 500;

/**
 * The bounds of the time of the product. They differ before the CMS has told its time, while its clock is so far away that at least one
 * was never set, and from a moment at which this machine's clock was set until the next reading.
 */
function boundsOf({ followed, isTold, lead, onSet }: CmsClock) {
  const now = followed.now();
  const shift = machineLead() - lead;
  const isDoubtful = !isTold || Math.abs(followed.offset ?? 0) > clockBound;
  const isSet = Math.abs(shift) > set;
  if (isSet) onSet();
  const all = [now, ...(isDoubtful ? [Date.now()] : []), ...(isSet ? [Math.round(now - shift)] : [])];
  return { earliest: Math.min(...all), latest: Math.max(...all) };
}

/** On the global object because Next.js bundles the server start, pages and routes separately. */
function cmsClock(): CmsClock {
  const holder = globalThis as { [clockKey]?: CmsClock };
  return (holder[clockKey] ??= {
    followed: new FollowedClock(),
    isTold: false,
    lead: machineLead(),
    onSet: () => undefined,
    written: null,
    instance: randomUUID(),
  });
}

/** How far the CMS's clock is ahead of this machine's, ms; `null` while the CMS has not told its time. */
export function cmsClockOffset(): number | null {
  const { followed, isTold } = cmsClock();
  return isTold ? followed.offset : null;
}

/** A difference on disk that is off by less is left there, ms. */
const worthWriting = 250;
const diskKey = 'clock';

/**
 * Makes the site follow the clock of the CMS. Until the CMS answers, the difference that an earlier process has measured holds, in
 * doubt.
 * @param onSet asks the CMS for the time soon: this machine's clock was set.
 */
export async function followCmsClock(onSet: () => void): Promise<void> {
  const clock = cmsClock();
  clock.onSet = onSet;
  setSiteClock({ bounds: () => boundsOf(clock) });
  const kept = await contentStore().kept.disk.read(diskKey);
  if (typeof kept !== 'number' || !Number.isFinite(kept)) return;
  clock.followed.assume(kept);
  clock.written ??= kept;
}

/** Longer than an exchange with the CMS may take, ms: meanwhile this machine's clock was set. */
const longestExchange = 30_000;

const isSound = ({ sent, received, told }: ClockReading) =>
  Number.isFinite(told) && received >= sent && received - sent < longestExchange;

/** Takes a reading of the CMS's clock. */
export function noteCmsClock(reading: ClockReading): void {
  if (!isSound(reading)) return;
  const clock = cmsClock();
  clock.followed.note(reading);
  clock.lead = machineLead();
  const { offset } = clock.followed;
  if (offset === null) return;
  clock.isTold = true;
  if (clock.written !== null && Math.abs(offset - clock.written) < worthWriting) return;
  if (Math.abs(offset) > worthWriting) {
    logError('The clock of this machine differs from that of the CMS', `the CMS is ${Math.round(offset)} ms ahead`);
  }
  clock.written = offset;
  void contentStore().kept.disk.write(diskKey, offset);
}

/** Takes the time from the headers of an answer of the CMS, requested at `sent` and received at `received` (this machine's clock, ms). */
export function noteCmsTime(sent: number, received: number, headers: IncomingHttpHeaders): void {
  const told = headers[timeHeader];
  if (told !== undefined) noteCmsClock({ sent, received, told: Number(told) });
}

/** Takes the time at which the CMS has sent a signed message (ms, UTC): it is later by now, and nobody knows by how much. */
export function noteCmsMessage(sentAt: number): void {
  if (Number.isFinite(sentAt)) cmsClock().followed.note({ sent: -Infinity, received: Date.now(), told: sentAt });
}

/** Tells the CMS how this machine's clock differs, for its administrators. */
export function clockReport(): Record<string, string> {
  const offset = cmsClockOffset();
  return offset === null ? {} : { [clockOffsetHeader]: `${Math.round(offset)};${cmsClock().instance}` };
}
