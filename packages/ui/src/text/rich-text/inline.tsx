import type { ReactNode } from 'react';

import { linkAddress, type RichTextNode } from './node';

/** Lexical's format bits, the outermost first. Underline is left out: on the web it looks like a link. */
const marks = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
] as const;

function TextNode({ node }: { node: RichTextNode }): ReactNode {
  const format = typeof node.format === 'number' ? node.format : 0;
  const text: ReactNode = typeof node.text === 'string' ? node.text : '';
  return marks.reduceRight<ReactNode>((inner, [bit, Mark]) => (format & bit ? <Mark>{inner}</Mark> : inner), text);
}

function Inline({ node }: { node: RichTextNode }): ReactNode {
  switch (node.type) {
    case 'text':
      return <TextNode node={node} />;
    case 'linebreak':
      return <br />;
    case 'tab':
      return ' ';
    case 'link':
    case 'autolink': {
      const address = linkAddress(node);
      const label = <Inlines nodes={node.children} />;
      return address === null ? label : <a href={address}>{label}</a>;
    }
    default:
      return <Inlines nodes={node.children} />;
  }
}

/** The content of a paragraph. An unknown node is reduced to its text. */
export function Inlines({ nodes }: { nodes: RichTextNode[] }): ReactNode {
  return nodes.map((node, index) => <Inline key={index} node={node} />);
}
