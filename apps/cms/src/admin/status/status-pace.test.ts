import type { DocumentStatus } from '../../time/releases/plan';
import { statusPace } from './status-pace';

const now = Date.parse('2027-05-12T06:00:00.000Z');
const next = (at: string) => ({ next: { kind: 'release', at } }) as DocumentStatus;

test.each([
  [null, 60_000],
  [{ next: null } as DocumentStatus, 60_000],
  [next('2027-05-12T06:00:20.000Z'), 21_500],
  [next('2027-05-13T06:00:00.000Z'), 60_000],
  [next('2027-05-12T05:59:00.000Z'), 1500],
])('%j: %d ms', (status, wait) => {
  expect(statusPace(status, now)).toBe(wait);
});
