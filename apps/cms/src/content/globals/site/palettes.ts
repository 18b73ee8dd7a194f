import type { AdminText } from '@civic/content/admin-languages';
import { palettes, type Palette } from '@civic/ui/palettes';

const labels: Record<Palette, AdminText> = {
  teal: { bg: 'Морскозелено', en: 'Teal' },
  cobalt: { bg: 'Кобалтовосиньо', en: 'Cobalt' },
  burgundy: { bg: 'Бордо', en: 'Burgundy' },
};

export const paletteOptions = palettes.map((value) => ({ value, label: labels[value] }));
