/** A rich text with one paragraph of the nodes, as the editor stores it. */
export const richText = (...children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
});

export const linkTo = (relationTo: string, value: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo, value } },
  children: [{ type: 'text', text: 'тук' }],
});

export const linkOut = (url: string) => ({ type: 'autolink', fields: { linkType: 'custom', url }, children: [] });

export const picture = (value: string) => ({ type: 'upload', relationTo: 'media', value });
