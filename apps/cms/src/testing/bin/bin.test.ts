import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { mongodbUrl } from '../../platform/testing/env';
import { runScript } from '../../platform/testing/run-script';
import { cmsEnvironment } from '../cms-environment';

jest.setTimeout(180_000);

const folder = mkdtempSync(path.join(tmpdir(), 'civic-bin-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mongodb = () => {
  const url = new URL(mongodbUrl ?? '');
  url.pathname = `/bin-test-${process.pid}`;
  return url.href;
};

describe.each([
  ['SQLite', true, () => ({})],
  ['MongoDB (set MONGODB_URL to a replica set)', Boolean(mongodbUrl), () => ({ DATABASE_URL: mongodb() })],
])('the bin on %s', (_, isThere, env) => {
  (isThere ? it : it.skip)(
    'keeps what is deleted, hidden from everything, until it is brought back or over',
    async () => {
      const results = await runScript('testing/bin/run-bin.ts', [], { ...cmsEnvironment(folder), ...env() });
      const isRight = { missing: [], wrong: [], told: expect.any(Number) as number };
      const draft = { status: 'draft', isIn: false, title: 'Кошарица, поправена' };
      expect(results).toEqual({
        rights: { contributor: 403, editor: 403, nobody: 403 },
        whileNamed: 409,
        move: 'done',
        inBin: {
          newest: { ...draft, isIn: true },
          isListed: false,
          isDraftListed: false,
          isThere: false,
          publicContent: { status: 'draft', name: 'Кошарица', isIn: true },
          isRecent: true,
          deliveries: ['unpublished', 'created'],
          edit: 403,
          isNamed: [expect.any(String)],
          index: isRight,
        },
        gone: [
          ['body', true, true],
          ['cities', true, true],
        ],
        // Whatever the request says, it comes back as a draft.
        back: [403, 'done'],
        afterBack: { newest: draft, main: 'draft', index: isRight },
        publishedAgain: { status: 'published', isSameAddress: true },
        // The edits stay the newest version when the document is taken down.
        kinds: ['publication', 'back', 'binned', 'draft', 'take-down'],
        afterRestore: { versions: 1, newest: draft, isListed: 1 },
        states: ['scheduled', 'undecided', 'scheduled'],
        disputes: [['binned', 'Насрочена, нова']],
        own: ['done', 'done', false],
        file: {
          whileShown: 409,
          hidden: 'done',
          isListed: false,
          servedInBin: false,
          back: 'done',
          servedAgain: true,
          isVisible: true,
          deliveries: ['created', 'unpublished'],
        },
        emptied: { old: false, young: true },
        deleted: 'done',
        index: isRight,
      });
    },
  );
});
