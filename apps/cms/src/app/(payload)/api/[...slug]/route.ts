import config from '@payload-config';
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes';

import { withTransactionRetry } from '../../../../platform/database/transactions/with-transaction-retry';
import { guarded } from './guarded';

export const GET = guarded(REST_GET(config));
export const POST = guarded(withTransactionRetry(REST_POST(config)));
export const DELETE = guarded(withTransactionRetry(REST_DELETE(config)));
export const PATCH = guarded(withTransactionRetry(REST_PATCH(config)));
export const PUT = guarded(withTransactionRetry(REST_PUT(config)));
export const OPTIONS = REST_OPTIONS(config);
