import { secretsFile } from './secrets.mjs';

/**
 * Lines in a frame. They must not contain control sequences; width is counted in characters.
 * @param {readonly string[]} lines
 */
export function box(lines) {
  const width = Math.max(...lines.map((line) => line.length));
  const edge = '─'.repeat(width + 2);
  return [`┌${edge}┐`, ...lines.map((line) => `│ ${line.padEnd(width)} │`), `└${edge}┘`].join('\n');
}

const roles = ['admin', 'publisher', 'editor', 'contributor'];

/**
 * The addresses and accounts to show once everything runs.
 * @param {import('./settings.mjs').Settings} settings
 */
export function welcome({ cmsPort, webPort, dataDir }) {
  return box([
    'Civic Initiatives is running.',
    '',
    `The site, for visitors      http://127.0.0.1:${webPort}`,
    `The CMS, for writing        http://127.0.0.1:${cmsPort}/admin`,
    '',
    'Demo accounts for the CMS (they work on this machine only):',
    ...roles.map((role) => `  ${`${role}@demo.example`.padEnd(26)}password  demo-${role}-2026`),
    '',
    `Content, pictures and logs  ${dataDir}`,
    `Secrets (keep them)         ${secretsFile(dataDir)}`,
    '',
    'Press Ctrl-C to stop. Your content is kept for the next start.',
  ]);
}
