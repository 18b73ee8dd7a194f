'use client';

import { Button } from '@civic/ui/actions/button';
import { useParams } from 'next/navigation';

import { UnavailableView } from '../../components/status/unavailable-view';
import { localeOf } from '../../i18n/dictionary';
import { statusTexts } from '../../i18n/status';

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

/** Next's reference to the error in the server's log. */
const referenceOf = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined;

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const { locale: segment } = useParams<{ locale?: string }>();
  const locale = localeOf(segment);
  const action = <Button onClick={() => retry()}>{statusTexts[locale].retry}</Button>;
  return (
    <>
      <title>{statusTexts[locale].unavailableTitle}</title>
      <UnavailableView locale={locale} reference={referenceOf(error)} action={action} />
    </>
  );
}
