'use client';

import { toSiteLanguage } from '@civic/content/site-languages';
import { Button } from '@civic/ui/actions/button';
import { messages } from '@civic/ui/messages/messages';
import { useParams } from 'next/navigation';

import { UnavailableView } from '../../components/status/unavailable-view';

interface ErrorPageProps {
  error: unknown;
  retry: () => void;
}

/** Next's reference to the error in the server's log. */
const referenceOf = (error: unknown) =>
  error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined;

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const { locale: segment } = useParams<{ locale?: string }>();
  const locale = toSiteLanguage(segment);
  const action = <Button onClick={() => retry()}>{messages(locale).status.retry}</Button>;
  return (
    <>
      <title>{messages(locale).status.unavailableTitle}</title>
      <UnavailableView locale={locale} reference={referenceOf(error)} action={action} />
    </>
  );
}
