import { richText } from './rich-text';

/** A rich text of one paragraph with an uploaded picture below it, as the editor of the CMS saves it. */
export function textWithPicture(text: string, pictureId: string) {
  const { root } = richText(text);
  const picture = {
    type: 'upload',
    version: 3,
    format: '',
    relationTo: 'media',
    value: pictureId,
    fields: null,
    id: pictureId,
  };
  return { root: { ...root, children: [...root.children, picture] } };
}
