/** Prints each node that the editor of rich texts can write, as it stores a new one: its type, version and fields. */
import { getEnabledNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical';
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless';

import config from '../payload.config';

const link = { fields: { linkType: 'custom', url: 'https://sofia.example', newTab: false } };
const reference = { data: { id: '1', relationTo: 'media', value: '1', fields: {} } };
/** What the constructors of some nodes need. */
const needs: Record<string, unknown[]> = {
  text: ['text'],
  heading: ['h2'],
  list: ['bullet', 1],
  link: [link],
  autolink: [link],
  upload: [reference],
  relationship: [reference],
};

interface Stored {
  type: string;
  version?: number;
}

const { editorConfig } = (await config).editor as unknown as LexicalRichTextAdapter;
const editor = createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }) });
const nodes: (Stored & { fields: string[] })[] = [];
editor.update(
  () => {
    for (const [type, { klass }] of editor._nodes) {
      const Node = klass as unknown as new (...args: unknown[]) => { exportJSON: () => Stored };
      const { version, ...fields } = new Node(...(needs[type] ?? [])).exportJSON();
      nodes.push({ type, version, fields: Object.keys(fields) });
    }
  },
  { discrete: true },
);
process.stdout.write(`RESULTS ${JSON.stringify(nodes)}\n`, () => process.exit(0));
