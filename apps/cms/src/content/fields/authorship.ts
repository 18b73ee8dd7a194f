import type { AdminText } from '@civic/content/admin-languages';
import type { Field, FieldHook, RelationshipField } from 'payload';

import { nobodyWrites, staffReads } from '../../access/staff';

const person = (name: string, label: AdminText, hook: RelationshipField['hooks']): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'users',
  label,
  access: { read: staffReads, create: nobodyWrites, update: nobodyWrites },
  admin: { position: 'sidebar', readOnly: true, disableBulkEdit: true, condition: (data) => Boolean(data?.[name]) },
  hooks: hook,
});

/**
 * Whoever began a document is that for good. A version that is written again brings an author of its own or, for those who may not write
 * the field, none at all: the stored document decides.
 */
const createdBy: FieldHook = ({ operation, previousValue, req, value }) =>
  operation === 'create' ? (req.user?.id ?? null) : (previousValue ?? value);

/** The author of a document and of its latest change; for staff only. */
export const authorshipFields = (): Field[] => [
  person('createdBy', { bg: 'Създадено от', en: 'Created by' }, { beforeChange: [createdBy] }),
  person(
    'updatedBy',
    { bg: 'Последно редактирано от', en: 'Last changed by' },
    { beforeChange: [({ req, value }) => req.user?.id ?? value] },
  ),
];
