import { createLocalReq } from 'payload';

import { open } from '../../time/releases/operations/open';
import { schedule } from '../../time/releases/operations/schedule';
import { findConflicts } from '../../time/releases/preflight/conflicts';
import { inHours, planItem, publisher, type Exercise } from './exercise';
import { write } from './write-documents';

export const clashes: Exercise = async (payload) => {
  const id = await write(payload, 'pages', { bg: { title: 'Спорна' } });
  const document = `pages/${id}`;
  const items = [planItem({ type: 'pages', id })];
  const by = await publisher(payload);
  const { release } = await schedule(payload, {
    plan: { title: 'Насрочена', dueAt: inHours(4), endAt: inHours(5), items },
    by,
  });
  const inPreparation = await open(payload, { title: 'Събирана', dueAt: null, items }, by);
  const req = await createLocalReq({}, payload);
  const named = async (except?: string) =>
    (await findConflicts(req, [document, 'pages/other'], except)).map((clash) => [
      clash.title,
      clash.release.title,
      clash.release.state,
      clash.document === document,
    ]);
  return { all: await named(), exceptOne: await named(release.id), exceptOther: await named(inPreparation.id) };
};
