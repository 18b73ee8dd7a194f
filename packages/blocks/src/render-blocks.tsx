import type { ComponentType } from 'react';

import { blocks, type ResolvedBlock } from './blocks';
import styles from './render-blocks.module.css';

/** One block. The type ties the props to the component, a relation that the compiler cannot follow through the map. */
function RenderBlock({ block }: { block: ResolvedBlock }) {
  const Component = blocks[block.type].Component as ComponentType<ResolvedBlock['props']>;
  return <Component {...block.props} />;
}

/** The blocks of a page, one below the other. */
export function RenderBlocks({ blocks: shown }: { blocks: ResolvedBlock[] }) {
  if (shown.length === 0) return null;
  return (
    <div className={styles.blocks}>
      {shown.map((block) => (
        <RenderBlock key={block.id} block={block} />
      ))}
    </div>
  );
}
