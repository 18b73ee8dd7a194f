import type { StatisticsBlock } from '@civic/payload-types';

import type { BlockContext } from '../block-context';
import { present } from '../present';
import type { StatisticsProps } from './component';

export function resolveStatistics(block: StatisticsBlock, _context: BlockContext): StatisticsProps | null {
  const figures = (block.items ?? []).flatMap((item) => {
    const [value, label] = [present(item.value), present(item.label)];
    return value === null || label === null ? [] : [{ value, label }];
  });
  return figures.length === 0 ? null : { heading: present(block.heading), figures };
}
