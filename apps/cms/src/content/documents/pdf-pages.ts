import { Worker } from 'node:worker_threads';

/** What reading a PDF gives: the number of its pages, or why it cannot be opened. */
export type PdfPages = number | 'protected' | 'other-content';

/** A PDF opens within a second or two; one that takes longer was made to keep a reader busy. Milliseconds. */
const longest = 20_000;

/** Runs in a thread, which looks up the package from the folder of the process. */
const script = `
const { parentPort, workerData } = require('node:worker_threads');
import('unpdf').then(async ({ getDocumentProxy }) => {
  const answer = await getDocumentProxy(workerData, { verbosity: 0 }).then(
    ({ numPages }) => numPages,
    ({ name }) => (name === 'PasswordException' ? 'protected' : 'other-content'),
  );
  parentPort.postMessage(answer);
});
`;

/**
 * Opens a PDF as the program of a visitor would, without a password. In a thread of its own: a file of a few kilobytes can unpack to anything,
 * and a damaged one of 60 MB takes seconds in which the CMS would answer nobody.
 */
export async function pdfPages(data: Buffer): Promise<PdfPages> {
  const copy = new Uint8Array(data);
  const worker = new Worker(script, { eval: true, workerData: copy, transferList: [copy.buffer], env: {} });
  let limit: NodeJS.Timeout | undefined;
  try {
    return await new Promise<PdfPages>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      limit = setTimeout(() => resolve('other-content'), longest);
    });
  } finally {
    clearTimeout(limit);
    await worker.terminate();
  }
}
