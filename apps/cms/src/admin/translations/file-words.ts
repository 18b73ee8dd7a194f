import type { AdminLanguage } from '@civic/content/admin-languages';
import { kindOfType, type DocumentKind } from '@civic/content/document-kinds';

const programs: Partial<Record<DocumentKind, string>> = { docx: 'Word', xlsx: 'Excel', pptx: 'PowerPoint' };

const units = { bytes: 'byte', KB: 'kilobyte', MB: 'megabyte', GB: 'gigabyte' } as const;

/** `PDF`, `Word (DOCX)`, `JPEG`: the kind of a file by its media type. */
export function fileTypeWords(type: string): string {
  const kind = kindOfType(type);
  const name = (kind ?? type.slice(type.indexOf('/') + 1)).toUpperCase();
  const program = kind ? programs[kind] : undefined;
  return program ? `${program} (${name})` : name;
}

/** `555 байта`, `1,3 MB`, from `555 bytes` and `1.3MB`. */
export function fileSizeWords(size: string, language: AdminLanguage): string {
  const [, amount, unit] = /^([\d.]+) ?(bytes|KB|MB|GB)$/.exec(size) ?? [];
  if (!amount || !unit) return size;
  const unitDisplay = unit === 'bytes' ? 'long' : 'short';
  const format = { style: 'unit', unit: units[unit as keyof typeof units], unitDisplay } as const;
  return new Intl.NumberFormat(language, format).format(Number(amount));
}

/** `1,3 MB · 1600 × 900 · JPEG`, from `1.3MB — 1600x900 — image/jpeg`. */
export const fileFactsWords = (facts: string, language: AdminLanguage): string =>
  facts
    .split(' — ')
    .map((fact) => {
      if (/^[a-z]+\//.test(fact)) return fileTypeWords(fact);
      return fileSizeWords(fact, language).replace(/^(\d+)x(\d+)$/, '$1 × $2');
    })
    .join(' · ');
