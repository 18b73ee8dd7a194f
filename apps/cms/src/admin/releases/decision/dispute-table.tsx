import { Link, useConfig } from '@payloadcms/ui';

import type { DisputeView } from '../../../time/releases/plan';
import { documentAddress } from '../../bin/document-address';
import { InBinMark } from '../../bin/in-bin-mark';
import { useTexts } from '../../translations/use-texts';
import { ValueTable } from '../value-table';

/** What stands against a release in one document: each value when it was scheduled, in the release, and on the website now. */
export function DisputeTable({ dispute }: { dispute: DisputeView }) {
  const { config } = useConfig();
  const { t, language } = useTexts();
  const { type, id, title, message, reason, values } = dispute;
  const where = { adminRoute: config.routes.admin, isInBin: reason === 'binned' };
  return (
    <div className="civic-dispute">
      <h3>
        {reason === 'deleted' ? title : <Link href={documentAddress({ type, id }, where)}>{title}</Link>}{' '}
        {where.isInBin && <InBinMark />}
      </h3>
      <p>{message[language]}</p>
      {values.length > 0 && (
        <ValueTable
          columns={{ base: t('decision:base'), intended: t('decision:intended'), now: t('decision:now') }}
          heading={t('decision:value')}
          values={values}
        />
      )}
    </div>
  );
}
