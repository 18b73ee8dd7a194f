import type { DocumentStatus, ReleaseView } from '../../../time/releases/plan';

/** A scheduled release of one city. */
export const aRelease = (parts: Partial<ReleaseView> = {}): ReleaseView => ({
  id: 'r1',
  title: 'Spring',
  state: 'scheduled',
  kind: 'release',
  dueAt: '2027-05-12T06:00:00.000Z',
  endAt: null,
  doneAt: null,
  items: [{ type: 'cities', id: 'c1', action: 'publish', locales: null, title: 'Sofia' }],
  scheduledBy: 'Ana',
  cancelledBy: null,
  cancelReason: null,
  replaces: null,
  replacedBy: null,
  inverseOf: null,
  error: null,
  findings: [],
  decision: null,
  overdue: false,
  ...parts,
});

export const aStatus = (parts: Partial<DocumentStatus> = {}): DocumentStatus => ({
  now: 'draft',
  withdrawnIn: [],
  edits: 'none',
  asks: null,
  lacks: null,
  wasPublished: false,
  next: null,
  expected: null,
  ...parts,
});
