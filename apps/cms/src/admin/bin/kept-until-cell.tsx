'use client';

import type { DefaultCellComponentProps } from 'payload';

import { keptUntil } from '../../content/bin/kept';
import { SiteTime } from '../site-time/site-time';

/** Until when something is kept in the bin, in a list of what is there. */
export const KeptUntilCell = ({ cellData }: Pick<DefaultCellComponentProps, 'cellData'>) =>
  typeof cellData === 'string' ? <SiteTime value={new Date(keptUntil(cellData)).toISOString()} /> : null;
