/**
 * @param {string} version say `20.9.0`, with or without a `v`
 * @param {string} minimum likewise
 */
export function isAtLeast(version, minimum) {
  const [have, need] = [version, minimum].map((text) => text.replace(/^v/, '').split('.').map(Number));
  for (const [index, part] of need.entries()) {
    const mine = have[index] || 0;
    if (mine !== part) return mine > part;
  }
  return true;
}

/**
 * The message for an outdated Node.js; null if the version is recent enough.
 * @param {string} version
 * @param {string} range `engines.node` of package.json, of the form `>=20.9.0`
 */
export function nodeProblem(version, range) {
  const minimum = range.replace(/^\D+/, '');
  if (isAtLeast(version, minimum)) return null;
  return `Node.js ${minimum} or newer is needed; this is ${version}. See https://nodejs.org/en/download`;
}
