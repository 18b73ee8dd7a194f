import type { BlockContext } from './block-context';
import { resolveBlock, type RawBlock } from './resolve-block';
import type { ResolvedBlock } from './resolved-block';

export type { RawBlock, ResolvedBlock };

/** The blocks of a page with all that they show, in their order; those with nothing to show are left out. */
export async function resolveBlocks(
  blocks: RawBlock[] | null | undefined,
  context: BlockContext,
): Promise<ResolvedBlock[]> {
  const resolved = await Promise.all(
    (blocks ?? []).map((block, index) => resolveBlock(block, block.id ?? String(index), context)),
  );
  return resolved.filter((block) => block !== null);
}
