import type { Picture, RichText as RichTextView } from '@civic/content/views';
import type { ReactNode } from 'react';

import { PictureImage } from '../../media/picture';
import { Heading, type HeadingLevel } from '../heading';
import { directionOf } from './direction';
import { Inlines, List } from './inline';
import { headingLevels, readNodes, type RichTextNode } from './node';
import { Table } from './table';
import pictureStyles from '../../media/picture.module.css';
import styles from '../prose.module.css';

/** Running text with a comfortable line length. */
function Prose({ children }: { children: ReactNode }) {
  return <div className={styles.prose}>{children}</div>;
}

/** The site replaces the id by the picture; a picture that visitors may not see is left out. */
const isPicture = (value: unknown): value is Picture =>
  typeof value === 'object' && value !== null && 'src' in value && 'sources' in value;

/** A picture within a text. Caption and credit have no label, so they fit every language. */
function TextPicture({ node: { value } }: { node: RichTextNode }): ReactNode {
  if (!isPicture(value)) return null;
  const remarks = [value.caption, value.credit].filter(Boolean);
  return (
    <figure className={pictureStyles.figure}>
      <PictureImage picture={value} sizes="(min-width: 62rem) 40rem, 100vw" />
      {remarks.length > 0 && <figcaption className={pictureStyles.caption}>{remarks.join(' / ')}</figcaption>}
    </figure>
  );
}

interface Props {
  content: RichTextView;
  /** The level of the highest heading of the text on the page. */
  topHeading?: HeadingLevel;
}

function Block({ node, level }: { node: RichTextNode; level: HeadingLevel }): ReactNode {
  switch (node.type) {
    case 'heading':
      return (
        <Heading dir={directionOf(node)} level={level}>
          <Inlines nodes={node.children} />
        </Heading>
      );
    case 'list':
      return <List node={node} />;
    case 'quote':
      return (
        <blockquote dir={directionOf(node)}>
          <p>
            <Inlines nodes={node.children} />
          </p>
        </blockquote>
      );
    case 'horizontalrule':
      return <hr />;
    case 'upload':
      return <TextPicture node={node} />;
    case 'table':
      return (
        <Table node={node}>
          {(nodes) =>
            // A cell of one paragraph is its words.
            nodes.length === 1 && nodes[0]?.type === 'paragraph' ? (
              <Inlines nodes={nodes[0].children} />
            ) : (
              nodes.map((inner, index) => <Block key={index} level={level} node={inner} />)
            )
          }
        </Table>
      );
    default:
      return node.children.length === 0 ? null : (
        <p dir={directionOf(node)}>
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
