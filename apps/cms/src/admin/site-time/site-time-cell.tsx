'use client';

import type { DefaultCellComponentProps } from 'payload';

import { SiteTime } from './site-time';

/** A moment in a list, on the clock of the site. */
export const SiteTimeCell = ({ cellData }: Pick<DefaultCellComponentProps, 'cellData'>) => (
  <SiteTime value={cellData} />
);
