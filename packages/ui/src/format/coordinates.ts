import type { Locale } from '@civic/content/locales';
import type { CityCard } from '@civic/content/views';

const letters: Record<Locale, { north: string; south: string; east: string; west: string }> = {
  bg: { north: 'с. ш.', south: 'ю. ш.', east: 'и. д.', west: 'з. д.' },
  en: { north: 'N', south: 'S', east: 'E', west: 'W' },
};

/** `42,70° с. ш., 23,32° и. д.`, `42.70° N, 23.32° E`, from decimal degrees. */
export function formatCoordinates(
  locale: Locale,
  { latitude, longitude }: NonNullable<CityCard['coordinates']>,
): string {
  const degrees = (value: number) => {
    const digits = Math.abs(value).toFixed(2);
    return `${locale === 'bg' ? digits.replace('.', ',') : digits}°`;
  };
  const { north, south, east, west } = letters[locale];
  const parallel = `${degrees(latitude)} ${latitude < 0 ? south : north}`;
  return `${parallel}, ${degrees(longitude)} ${longitude < 0 ? west : east}`;
}
