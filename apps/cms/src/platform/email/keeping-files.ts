import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { EmailAdapter } from 'payload';

/** A message as nodemailer renders it. */
const renderedMessage = (sent: unknown): Buffer => {
  if (typeof sent === 'object' && sent !== null && 'message' in sent && Buffer.isBuffer(sent.message))
    return sent.message;
  throw new TypeError('The mail transport renders no messages');
};

/** Writes every message that an adapter renders to `directory`, as `<instant>-<random>.eml`; the names sort by time. */
export const keepingFiles =
  (adapter: EmailAdapter, directory: string): EmailAdapter =>
  (args) => {
    const rendering = adapter(args);
    return {
      ...rendering,
      name: 'files',
      sendEmail: async (message) => {
        const rendered = renderedMessage(await rendering.sendEmail(message));
        const name = `${new Date().toISOString().replaceAll(':', '-')}-${randomUUID().slice(0, 8)}.eml`;
        await mkdir(directory, { recursive: true, mode: 0o700 });
        await writeFile(path.join(directory, name), rendered, { mode: 0o600 });
        return { file: name };
      },
    };
  };
