import type { AdminText } from '@civic/content/admin-languages';
import type { GlobalType } from '@civic/content/content-types';
import type { Field, GlobalConfig } from 'payload';

import { writes } from '../../access/editing';
import { staff, staffOrPublished } from '../../access/staff';
import { inSidebar } from '../fields/sidebar';
import { groups } from '../groups';
import { globalDraftsAndVersions } from '../versions';

interface Definition {
  label: AdminText;
  fields: Field[];
  /** Fields beside the form. */
  sidebar?: Field[];
}

/** A part of the site that exists once. Editors write it, publishers publish it. */
export const defineGlobal = (slug: GlobalType, { label, fields, sidebar = [] }: Definition): GlobalConfig => ({
  slug,
  label,
  access: { read: staffOrPublished, update: writes('editor'), readVersions: staff('contributor') },
  versions: globalDraftsAndVersions,
  // Payload's admin reads the date alone of what is public and looks at its status: what has edits would count as never published.
  forceSelect: { _status: true },
  admin: { group: groups.site },
  fields: [...fields, ...sidebar.map(inSidebar)],
});
