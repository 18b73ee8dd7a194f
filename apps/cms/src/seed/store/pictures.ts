import type { Payload } from 'payload';

import { inOneTransaction } from '../../platform/database/transactions/in-transaction';
import { renderPng } from '../artwork/render';
import type { PictureSeed } from '../content/pictures';
import { languagesToWrite } from '../localized';
import { fileStem } from './uploads';

/** Draws a picture and uploads it with its texts in every language. Returns its id. */
export async function createPicture(payload: Payload, { key, draw, alt }: PictureSeed): Promise<string> {
  const data = await renderPng(draw());
  const { first, others } = languagesToWrite();
  return inOneTransaction(payload, async (req) => {
    const { id } = await payload.create({
      collection: 'media',
      data: { alt: alt[first] },
      file: { data, mimetype: 'image/png', name: `${fileStem(key)}.png`, size: data.length },
      locale: first,
      depth: 0,
      req,
    });
    for (const locale of others) {
      await payload.update({ collection: 'media', id, data: { alt: alt[locale] }, locale, depth: 0, req });
    }
    return id;
  });
}
