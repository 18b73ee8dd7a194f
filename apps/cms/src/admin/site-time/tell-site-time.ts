import type { SanitizedConfig } from 'payload';

const Cell = '/src/admin/site-time/site-time-cell#SiteTimeCell';

/**
 * Lists show all times in the site's time zone, including those that Payload adds automatically ("last changed", "created"), whose
 * own cells use the browser's. A date without a time is the same day in every zone.
 */
export function tellSiteTime(config: SanitizedConfig): SanitizedConfig {
  for (const { fields } of config.collections) {
    for (const field of fields) {
      if (field.type !== 'date' || field.admin?.components?.Cell) continue;
      if (field.admin?.date?.pickerAppearance === 'dayOnly') continue;
      field.admin = { ...field.admin, components: { ...field.admin?.components, Cell } };
    }
  }
  return config;
}
