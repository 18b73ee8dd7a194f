import type { SanitizedConfig } from 'payload';

const Cell = '/src/admin/site-time/site-time-cell#SiteTimeCell';

/**
 * Lists tell every moment on the clock of the site, also those that Payload adds by itself ("last changed", "created");
 * its own cells go by the clock of the browser. A date without a time is the same day on every clock.
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
