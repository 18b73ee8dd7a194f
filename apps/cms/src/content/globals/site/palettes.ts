import { palettes, type Palette } from '@civic/ui/palettes';

const labels: Record<Palette, { bg: string; en: string }> = {
  teal: { bg: 'Морскозелено', en: 'Teal' },
  cobalt: { bg: 'Кобалтовосиньо', en: 'Cobalt' },
  burgundy: { bg: 'Бордо', en: 'Burgundy' },
};

export const paletteOptions = palettes.map((value) => ({ value, label: labels[value] }));
