'use client';

import { FieldDiffContainer, getHTMLDiffComponents, unescapeDiffHTML, useTranslation } from '@payloadcms/ui';
import type { FieldDiffClientProps } from 'payload';
import type { ComponentProps } from 'react';

interface Props extends Pick<FieldDiffClientProps, 'locale' | 'nestingLevel'> {
  field: Pick<ComponentProps<typeof FieldDiffContainer>['label'], 'label'>;
  /** Escaped HTML. */
  from: string;
  to: string;
}

/** Two texts side by side, with the differences marked word by word. */
export function TextDiff({ field, from, locale, nestingLevel, to }: Props) {
  const { i18n } = useTranslation();
  const { From, To } = getHTMLDiffComponents({
    fromHTML: from,
    toHTML: to,
    tokenizeByCharacter: false,
    postProcess: unescapeDiffHTML,
  });
  const label = { label: field.label, locale };
  return <FieldDiffContainer From={From} i18n={i18n} label={label} nestingLevel={nestingLevel} To={To} />;
}
