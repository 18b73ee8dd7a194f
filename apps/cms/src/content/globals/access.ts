import type { GlobalConfig } from 'payload';

import { writes } from '../../access/editing';
import { staffOrPublished } from '../../access/published';
import { staff } from '../../access/staff';

export const globalAccess: NonNullable<GlobalConfig['access']> = {
  read: staffOrPublished,
  update: writes('editor'),
  readVersions: staff('contributor'),
};
