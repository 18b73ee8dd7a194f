import type { ReactNode } from 'react';

import { Inlines } from './inline';
import type { RichTextNode } from './node';

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
        <li key={index}>
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
