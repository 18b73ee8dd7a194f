import { connect } from 'node:net';
import { connect as connectSecurely } from 'node:tls';

import { fail, ok } from './finding.mjs';

/** The time-out for a mail server, milliseconds. */
const patience = 5000;

/**
 * Checks that a mail server responds at SMTP_URL.
 * @param {string | undefined} url
 * @returns {Promise<import('./finding.mjs').Finding>}
 */
export async function checkSmtp(url) {
  if (!url) return ok('No SMTP_URL: mail is written to the folder mail of the data');
  try {
    const { hostname, port, protocol } = new URL(url);
    const secure = protocol === 'smtps:';
    const greeting = await greetingOf(hostname, Number(port) || (secure ? 465 : 587), secure);
    if (greeting.startsWith('220')) return ok(`The mail server greets: ${greeting}`);
    return fail(`The mail server says: ${greeting}`, 'Check the host and the port of SMTP_URL.');
  } catch (error) {
    const advice = 'Check the host and the port of SMTP_URL, and whether a firewall lets this machine through.';
    return fail(`The mail server does not answer: ${/** @type {Error} */ (error).message}`, advice);
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @param {boolean} secure
 * @returns {Promise<string>}
 */
function greetingOf(host, port, secure) {
  return new Promise((resolve, reject) => {
    const socket = secure ? connectSecurely({ host, port, servername: host }) : connect({ host, port });
    socket.setTimeout(patience, () => socket.destroy(new Error('no greeting')));
    socket.once('error', reject);
    socket.once('data', (data) => {
      resolve(data.toString().trim().split('\n')[0]);
      socket.end('QUIT\r\n');
    });
  });
}
