/* eslint-disable import-x/no-relative-packages -- The documentation is no package; its guide and this page show the same pictures. */
import asOf from '../../../../../docs/pictures/as-of.png';
import calendar from '../../../../../docs/pictures/calendar.png';
import release from '../../../../../docs/pictures/release.png';
import releases from '../../../../../docs/pictures/releases.png';
import schedule from '../../../../../docs/pictures/schedule.png';
import status from '../../../../../docs/pictures/status.png';
import type { Picture } from './guide';

/** The pictures of the guides, by their addresses in them. */
export const pictures: Readonly<Record<string, Picture>> = {
  'pictures/as-of.png': asOf,
  'pictures/calendar.png': calendar,
  'pictures/release.png': release,
  'pictures/releases.png': releases,
  'pictures/schedule.png': schedule,
  'pictures/status.png': status,
};
