import type { DateField } from 'payload';

import { staffReads } from '../../access/staff';
import { binnedAtName } from '../../platform/rows/bin';

/** The instant at which a document was moved to the bin. Lists of the bin show until when it is kept. */
export const binnedAtField: DateField = {
  name: binnedAtName,
  type: 'date',
  index: true,
  label: { bg: 'В коша до', en: 'In the bin until' },
  // Only the bin's own rules write it.
  access: { read: staffReads },
  admin: {
    hidden: true,
    disableBulkEdit: true,
    disableListFilter: true,
    components: { Cell: '/src/admin/bin/kept-until-cell#KeptUntilCell' },
  },
};
