import type { CollectionConfig } from 'payload';

import { editing } from '../../../access/editing';
import { authorshipFields } from '../../fields/authorship';
import { belongsTo } from '../../fields/related';
import { slugField } from '../../fields/slug';
import { groups } from '../../groups';
import { draftsAndVersions } from '../../versions';
import { withWindow } from '../../window/with-window';
import { meetingFields } from './meeting';
import { textFields } from './texts';

export const events: CollectionConfig = withWindow({
  slug: 'events',
  labels: {
    singular: { bg: 'Събитие', en: 'Event' },
    plural: { bg: 'Събития', en: 'Events' },
  },
  access: editing('contributor'),
  versions: draftsAndVersions,
  defaultSort: '-start',
  admin: {
    group: groups.content,
    useAsTitle: 'title',
    defaultColumns: ['title', 'start', 'status', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'summary', 'slug'],
    description: {
      bg: 'Срещи, обучения и други събития с определено време и място.',
      en: 'Meetings, workshops and other events with a time and a place.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { bg: 'Текст', en: 'Text' }, fields: textFields },
        { label: { bg: 'Кога и къде', en: 'When and where' }, fields: meetingFields },
      ],
    },
    slugField('events', 'title'),
    ...belongsTo,
    ...authorshipFields(),
  ],
});
