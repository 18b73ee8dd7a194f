import type { PayloadRequest } from 'payload';

import { lackAt, lacksWithout } from '../pending/lacks';
import { documentOf } from '../publication/apply-item';
import type { Shown } from './notice';

/** Where pending releases and ends show a document or file (`type/id`) that is about to be deleted; what requires it comes first. */
export async function readShown(req: PayloadRequest, target: string): Promise<Shown[]> {
  const shown = (await lacksWithout(req, target)).flatMap((lack) => {
    const { release, document, title } = lack.pending;
    return lack.vanished.map(({ isRequired, label }) => ({
      release: { id: release.id, title: release.title ?? '—' },
      at: lackAt(lack),
      when: lack.when,
      document: { ...documentOf({ document }), title, field: label },
      isRequired,
    }));
  });
  return shown.sort((one, other) => Number(other.isRequired) - Number(one.isRequired));
}
