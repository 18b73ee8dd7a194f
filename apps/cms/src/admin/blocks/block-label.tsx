'use client';

import { getTranslation } from '@payloadcms/translations';
import { Pill, useRowLabel, useTranslation } from '@payloadcms/ui';

interface Props {
  /** The name of the block, in the languages of the admin. */
  name: Record<string, string> | string;
}

/** A block in the list of a page's blocks: its number, its kind and its heading. */
export function BlockLabel({ name }: Props) {
  const { i18n } = useTranslation();
  const { data, rowNumber = 0 } = useRowLabel<{ heading?: string | null }>();
  return (
    <span className="civic-block-label">
      <span className="blocks-field__block-number">{String(rowNumber + 1).padStart(2, '0')}</span>
      <Pill pillStyle="white" size="small">
        {getTranslation(name, i18n)}
      </Pill>
      {data?.heading && <span className="civic-block-label__heading">{data.heading}</span>}
    </span>
  );
}
