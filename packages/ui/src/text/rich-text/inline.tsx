import type { ReactNode } from 'react';

import { directionOf } from './direction';
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

/** Lexical keeps a nested list in a separate list item; HTML requires it inside the preceding item. */
function joinNested(items: RichTextNode[]): RichTextNode[] {
  return items.reduce<RichTextNode[]>((joined, item) => {
    const previous = joined.at(-1);
    const onlyLists = item.children.length > 0 && item.children.every(({ type }) => type === 'list');
    if (!onlyLists || previous === undefined) return [...joined, item];
    return [...joined.slice(0, -1), { ...previous, children: [...previous.children, ...item.children] }];
  }, []);
}

/** A list of any depth, bulleted or numbered. */
export function List({ node }: { node: RichTextNode }): ReactNode {
  const Tag = node.listType === 'number' ? 'ol' : 'ul';
  const start = typeof node.start === 'number' && node.start !== 1 ? node.start : undefined;
  return (
    <Tag {...(Tag === 'ol' && { start })}>
      {joinNested(node.children).map((item, index) => (
        <li dir={directionOf(item)} key={index}>
          <Inlines nodes={item.children.filter(({ type }) => type !== 'list')} />
          {item.children
            .filter(({ type }) => type === 'list')
            .map((list, place) => (
              <List key={place} node={list} />
            ))}
        </li>
      ))}
    </Tag>
  );
}
