'use client';

import { Link, useConfig, useFormFields } from '@payloadcms/ui';

import { useTexts } from '../translations/use-texts';
import { binAddress } from './document-address';
import { useTitlesInBin } from './named-in-bin';

interface Props {
  path: string;
  /** The collection that the field names; those of the values where there are several. */
  relationTo: string | readonly string[];
}

const entriesOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The documents and files (`type/id`) that the value of a relationship or an upload names. */
export function namedBy(value: unknown, relationTo: Props['relationTo']): string[] {
  return entriesOf(value).flatMap((entry) => {
    if (typeof entry === 'string' || typeof entry === 'number')
      return typeof relationTo === 'string' ? [`${relationTo}/${entry}`] : [];
    const named = entry as { relationTo?: unknown; value?: unknown } | null | undefined;
    const isNamed = typeof named?.value === 'string' || typeof named?.value === 'number';
    return isNamed && typeof named.relationTo === 'string' ? [`${named.relationTo}/${named.value}`] : [];
  });
}

/** Says below a field which of what it names is in the bin, what that means, and where it can be brought back. */
export function InBinNote({ path, relationTo }: Props) {
  const { config } = useConfig();
  const { t } = useTexts();
  const titles = useTitlesInBin();
  const value = useFormFields(([fields]) => fields[path]?.value);
  const binned = namedBy(value, relationTo).filter((document) => titles.has(document));
  return (
    <div className="civic-in-bin-note" role="status">
      {binned.map((document) => (
        <p key={document}>
          {t('bin:note', { title: titles.get(document) ?? '' })}{' '}
          <Link href={binAddress(document, config.routes.admin)}>{t('bin:open')}</Link>
        </p>
      ))}
    </div>
  );
}
