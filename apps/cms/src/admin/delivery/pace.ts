import type { Receipt } from '../../delivery/receipt';

const soon = 400;
const slower = 2000;
const rarely = 10_000;
/** How long to ask often, ms. */
const eagerness = 20_000;

/** How long to wait before asking again, ms; `waited` is how long the answer has been awaited, ms. */
export function paceOf(receipt: Receipt | null, waited: number): number {
  const isUnderWay = receipt?.state === 'pending' || receipt?.state === 'delivered';
  if (!isUnderWay) return rarely;
  return waited < eagerness ? soon : slower;
}
