import type { CollectionConfig } from 'payload';

import { readsAnnouncements, windowSelection } from '../../../access/announcements';
import { editing } from '../../../access/editing';
import { authorshipFields } from '../../fields/authorship';
import { slugField } from '../../fields/slug';
import { groups } from '../../groups';
import { expectedField } from '../../promises/expected';
import { recordPromise } from '../../promises/record-promise';
import { draftsAndVersions } from '../../versions';
import { expiryFields } from './expiry';
import { fillPublishAt } from './fill-publish-at';
import { projectForSite } from './project-for-site';
import { tellNextChange } from './tell-next-change';
import { textFields } from './texts';
import { windowFields } from './window';

export const announcements: CollectionConfig = {
  slug: 'announcements',
  labels: {
    singular: { bg: 'Съобщение', en: 'Announcement' },
    plural: { bg: 'Съобщения', en: 'Announcements' },
  },
  access: { ...editing('contributor'), read: readsAnnouncements },
  forceSelect: windowSelection,
  versions: draftsAndVersions,
  hooks: {
    beforeOperation: [tellNextChange],
    beforeChange: [fillPublishAt, recordPromise],
    afterRead: [projectForSite],
  },
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
    {
      type: 'tabs',
      tabs: [
        { label: { bg: 'Текст', en: 'Text' }, fields: textFields },
        { label: { bg: 'Очаквайте', en: 'Coming soon' }, fields: [...windowFields.comingSoon, expectedField] },
        { label: { bg: 'Край', en: 'End' }, fields: expiryFields },
      ],
    },
    windowFields.publishAt,
    slugField('announcements', 'title'),
    {
      name: 'initiative',
      type: 'relationship',
      relationTo: 'initiatives',
      label: { bg: 'Инициатива', en: 'Initiative' },
      admin: { position: 'sidebar' },
    },
    {
      name: 'cities',
      type: 'relationship',
      relationTo: 'cities',
      hasMany: true,
      label: { bg: 'Градове', en: 'Cities' },
      admin: { position: 'sidebar' },
    },
    ...authorshipFields(),
  ],
};
