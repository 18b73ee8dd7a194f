'use client';

import type { DefaultCellComponentProps } from 'payload';

import { SiteTime } from './site-time';

/** A moment in a list, in the site's time zone. */
export const SiteTimeCell = ({ cellData }: Pick<DefaultCellComponentProps, 'cellData'>) => (
  <SiteTime value={cellData} />
);
