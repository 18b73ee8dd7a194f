import type { CollectionConfig } from 'payload';

import { editing } from '../../../access/editing';
import { authorshipFields } from '../../fields/authorship';
import { belongsTo } from '../../fields/related';
import { slugField } from '../../fields/slug';
import { groups } from '../../groups';
import { draftsAndVersions } from '../../versions';
import { withWindow } from '../../window/with-window';
import { textFields } from './texts';

export const announcements: CollectionConfig = withWindow({
  slug: 'announcements',
  labels: {
    singular: { bg: 'Съобщение', en: 'Announcement' },
    plural: { bg: 'Съобщения', en: 'Announcements' },
  },
  access: editing('contributor'),
  versions: draftsAndVersions,
  defaultSort: '-publishAt',
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', '_status', 'publishAt', 'updatedAt'],
    listSearchableFields: ['title', 'teaser', 'slug'],
    description: {
      bg: 'Новини и предстоящи събития; всяко съобщение знае кога може да бъде видяно.',
      en: 'News and what is coming; every announcement knows when it may be seen.',
    },
  },
  fields: [
    { type: 'tabs', tabs: [{ label: { bg: 'Текст', en: 'Text' }, fields: textFields }] },
    slugField('announcements', 'title'),
    ...belongsTo,
    ...authorshipFields(),
  ],
});
