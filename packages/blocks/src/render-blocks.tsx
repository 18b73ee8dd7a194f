import { RenderBlock } from './render-block';
import styles from './render-blocks.module.css';
import type { ResolvedBlock } from './resolved-block';

/** The blocks of a page, one below the other. */
export function RenderBlocks({ blocks }: { blocks: ResolvedBlock[] }) {
  if (blocks.length === 0) return null;
  return (
    <div className={styles.blocks}>
      {blocks.map((block) => (
        <RenderBlock key={block.id} block={block} />
      ))}
    </div>
  );
}
