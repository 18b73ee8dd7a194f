import { toRichText } from './rich-text';

const picture = { src: '/media/a.webp' };
jest.mock('./links', () => ({
  pathOfReference: (_locale: string, doc: { value: string }) =>
    Promise.resolve(doc.value === 'visible' ? { path: '/bg/cities/sofia', title: 'София' } : null),
}));
jest.mock('./downloads', () => ({
  readDownloads: (_locale: string, [id]: string[]) =>
    Promise.resolve(id === 'shown' ? [{ path: '/documents/shown/plan.pdf', kind: 'pdf', bytes: 1_310_720 }] : []),
}));
jest.mock('./pictures', () => ({
  readPictures: () => Promise.resolve((id: string | undefined) => (id === 'seen' ? picture : null)),
}));

const text = (words: string) => ({ type: 'text', text: words });
const linkTo = (value: string) => ({
  type: 'link',
  fields: { linkType: 'internal', doc: { relationTo: 'cities', value } },
  children: [text('град')],
});
const document = (...children: object[]) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children }] },
});

const paragraphOf = async (...children: object[]) => {
  const rich = await toRichText('bg', document(...children));
  return (rich?.root.children[0] as { children: object[] }).children;
};

it('turns internal links into paths', async () => {
  expect(await paragraphOf(linkTo('visible'))).toMatchObject([
    { type: 'link', fields: { linkType: 'custom', url: '/bg/cities/sofia', doc: null }, children: [{ text: 'град' }] },
  ]);
});

it('leaves the words of a link to what visitors cannot see', async () => {
  expect(await paragraphOf(text('в '), linkTo('hidden'))).toEqual([text('в '), text('град')]);
});

it('says what a file is to which words lead, and leaves the words of one that is hidden', async () => {
  const linkToFile = (value: string) => ({
    ...linkTo(value),
    fields: { linkType: 'internal', doc: { relationTo: 'documents', value } },
  });
  const [shown, hidden] = await paragraphOf(linkToFile('shown'), linkToFile('hidden'));
  expect(shown).toMatchObject({ fields: { linkType: 'custom', url: '/documents/shown/plan.pdf' } });
  const words = (shown as { children: { text: string }[] }).children.map((child) => child.text).join('');
  expect(words.replace(/\s/g, ' ')).toBe('град (PDF, 1,3 MB)');
  expect(hidden).toEqual(text('град'));
});

it('puts pictures in place of uploads, and nothing in place of those that are hidden', async () => {
  const upload = (value: string) => ({ type: 'upload', relationTo: 'media', value });
  expect(await paragraphOf(upload('seen'), upload('hidden'))).toEqual([{ ...upload('seen'), value: picture }]);
});

it.each([null, undefined, {}, document(), document(text('  '))])(
  'is nothing when there is nothing to read: %j',
  async (raw) => {
    expect(await toRichText('bg', raw)).toBeNull();
  },
);
