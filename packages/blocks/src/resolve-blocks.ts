import type { BlockContext } from './block-context';
import { blocks, type BlockView, type RawBlock, type ResolvedBlock } from './blocks';

export type { RawBlock, ResolvedBlock };

/** One block. A type that only a newer CMS supports is left out, so that it cannot break the page. */
async function resolveBlock(block: RawBlock, id: string, context: BlockContext): Promise<ResolvedBlock | null> {
  const { blockType: type } = block;
  if (!Object.hasOwn(blocks, type)) return null;
  const { resolve } = blocks[type] as BlockView<RawBlock, ResolvedBlock['props']>;
  const props = await resolve(block, context);
  return props && ({ type, id, props } as ResolvedBlock);
}

/** The blocks of a page in order, with all resolved content; blocks without content are left out. */
export async function resolveBlocks(
  layout: RawBlock[] | null | undefined,
  context: BlockContext,
): Promise<ResolvedBlock[]> {
  const resolved = await Promise.all(
    (layout ?? []).map((block, index) => resolveBlock(block, block.id ?? String(index), context)),
  );
  return resolved.filter((block) => block !== null);
}
