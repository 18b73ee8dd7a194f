import path from 'node:path';

import { nodemailerAdapter } from '@payloadcms/email-nodemailer';
import type { EmailAdapter } from 'payload';

import { keepingFiles } from '../platform/email/keeping-files';
import { environment } from '../platform/env';

const sender = { defaultFromAddress: environment.SMTP_FROM, defaultFromName: 'Civic Initiatives', skipVerify: true };

const smtp = (url: string) => nodemailerAdapter({ ...sender, transportOptions: { url } as object });

/** Renders a message without sending it, because no mail server is configured. */
const rendering = () =>
  nodemailerAdapter({ ...sender, transportOptions: { streamTransport: true, buffer: true } as object });

/** Sends mail by SMTP where a server is configured; otherwise each message becomes a file that an operator can read. */
export const email: Promise<EmailAdapter> = environment.SMTP_URL
  ? smtp(environment.SMTP_URL)
  : rendering().then((adapter) =>
      keepingFiles(adapter, path.join(/* turbopackIgnore: true */ environment.DATA_DIR, 'mail')),
    );
