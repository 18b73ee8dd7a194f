import type { RichText as RichTextView } from '@civic/content/views';
import type { ReactNode } from 'react';

import { Heading, type HeadingLevel } from '../heading';
import { Prose } from '../prose';
import { headingLevels } from './heading-levels';
import { Inlines } from './inline';
import { List } from './list';
import { readNodes, type RichTextNode } from './node';
import { TextPicture } from './text-picture';

interface Props {
  content: RichTextView;
  /** The level of the highest heading of the text on the page. */
  topHeading?: HeadingLevel;
}

function Block({ node, level }: { node: RichTextNode; level: HeadingLevel }): ReactNode {
  switch (node.type) {
    case 'heading':
      return (
        <Heading level={level}>
          <Inlines nodes={node.children} />
        </Heading>
      );
    case 'list':
      return <List node={node} />;
    case 'quote':
      return (
        <blockquote>
          <p>
            <Inlines nodes={node.children} />
          </p>
        </blockquote>
      );
    case 'horizontalrule':
      return <hr />;
    case 'upload':
      return <TextPicture node={node} />;
    default:
      return node.children.length === 0 ? null : (
        <p>
          <Inlines nodes={node.children} />
        </p>
      );
  }
}

/** A rich text in Lexical's format, as HTML. Links are rendered unchanged: the site has resolved them before. */
export function RichText({ content, topHeading = 2 }: Props) {
  const nodes = readNodes(content.root.children);
  const levels = headingLevels(nodes, topHeading);
  return (
    <Prose>
      {nodes.map((node, index) => (
        <Block key={index} node={node} level={levels.get(node) ?? topHeading} />
      ))}
    </Prose>
  );
}
