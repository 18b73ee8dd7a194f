import { runScript } from '../platform/testing/run-script';
import { cmsEnvironment } from './cms-environment';

jest.setTimeout(180_000);

interface Stored {
  type: string;
  version: number;
  fields: string[];
}

/**
 * The nodes that the site, the feeds and the checks of releases can read, each with the version that they were written for and the
 * fields that they use: `packages/ui/src/text/rich-text`, `data/parts/rich-text.ts` and `feeds/rich-text-html.ts` of the site,
 * `content/media/upload-ids.ts` and the preflight of the CMS.
 */
const read: Record<string, Omit<Stored, 'type'>> = {
  root: { version: 1, fields: ['children'] },
  paragraph: { version: 1, fields: ['children'] },
  heading: { version: 1, fields: ['children', 'tag'] },
  quote: { version: 1, fields: ['children'] },
  list: { version: 1, fields: ['children', 'listType', 'start'] },
  listitem: { version: 1, fields: ['children'] },
  text: { version: 1, fields: ['text', 'format'] },
  linebreak: { version: 1, fields: [] },
  tab: { version: 1, fields: [] },
  link: { version: 3, fields: ['children', 'fields'] },
  autolink: { version: 2, fields: ['children', 'fields'] },
  upload: { version: 3, fields: ['relationTo', 'value'] },
  horizontalrule: { version: 1, fields: [] },
  table: { version: 1, fields: ['children'] },
  tablerow: { version: 1, fields: ['children'] },
  tablecell: { version: 1, fields: ['children', 'headerState', 'colSpan', 'rowSpan'] },
};

const leftOut = [
  // Lexical's own, only while a text is pasted.
  'artificial',
];

let written: Stored[];
beforeAll(async () => {
  written = (await runScript('testing/print-rich-text-nodes.ts', [], cmsEnvironment('never-opened'))) as Stored[];
});

it('writes no node that the site cannot show', () => {
  const known = [...Object.keys(read), ...leftOut];
  expect(written.map(({ type }) => type).filter((type) => !known.includes(type))).toEqual([]);
});

it.each(Object.entries(read))('stores a %s as the site reads it', (type, { version, fields }) => {
  const node = written.find((one) => one.type === type);
  expect(node).toMatchObject({ type, version, fields: expect.arrayContaining(fields) });
});
