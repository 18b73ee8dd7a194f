import type { Receipt } from '../../delivery/receipt';

const soon = 400;
const slower = 2000;
const rarely = 10_000;
/** Time of frequent polling, ms. */
const eagerness = 20_000;

/** The wait before the next request, ms; `waited` is the time since the first one, ms. */
export function paceOf(receipt: Receipt | null, waited: number): number {
  const isUnderWay = receipt?.state === 'pending' || receipt?.state === 'delivered';
  if (!isUnderWay) return rarely;
  return waited < eagerness ? soon : slower;
}
