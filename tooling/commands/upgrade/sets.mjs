/**
 * @typedef {object} PackageSet packages that are upgraded together
 * @property {string} title
 * @property {(name: string) => boolean} has
 * @property {(name: string) => string} leaderOf the package whose newest version this one takes
 */

/** @type {readonly PackageSet[]} */
export const sets = [
  {
    title: 'Payload',
    has: (name) => name === 'payload' || name.startsWith('@payloadcms/'),
    leaderOf: () => 'payload',
  },
  {
    title: 'Next.js and React',
    has: (name) => /^(next|@next\/.*|react|react-dom|@types\/react|@types\/react-dom)$/.test(name),
    leaderOf: (name) => {
      if (name.startsWith('@next/')) return 'next';
      return name === 'react-dom' ? 'react' : name;
    },
  },
];

/** @typedef {Record<string, unknown> & { dependencies?: Record<string, string>, devDependencies?: Record<string, string>, peerDependencies?: Record<string, string> }} Manifest */

const kinds = /** @type {const} */ (['dependencies', 'devDependencies', 'peerDependencies']);

/**
 * The versions of a set's packages in some manifests.
 * @param {PackageSet} set
 * @param {readonly Manifest[]} manifests
 * @returns {Record<string, string>}
 */
export function versionsIn(set, manifests) {
  const entries = manifests.flatMap((manifest) => kinds.flatMap((kind) => Object.entries(manifest[kind] ?? {})));
  return Object.fromEntries(entries.filter(([name]) => set.has(name)).sort());
}

/**
 * A manifest with new versions of the packages that it lists.
 * @param {Manifest} manifest
 * @param {Readonly<Record<string, string>>} versions
 * @returns {Manifest}
 */
export function raise(manifest, versions) {
  const raised = kinds.flatMap((kind) => {
    const packages = manifest[kind];
    if (!packages) return [];
    return [[kind, Object.fromEntries(Object.entries(packages).map(([name, now]) => [name, versions[name] ?? now]))]];
  });
  return { ...manifest, ...Object.fromEntries(raised) };
}

/** @typedef {{ packages: Record<string, object> }} Lock */

/**
 * A lock file without a set's packages. Otherwise npm would keep them at the top for others that accept them, and install the
 * new ones a second time below the workspaces.
 * @param {Lock} lock
 * @param {PackageSet} set
 * @returns {Lock}
 */
export function release(lock, set) {
  const isKept = (/** @type {string} */ path) => {
    const [, name] = /(?:^|.*\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    return name === undefined || !set.has(name);
  };
  return { ...lock, packages: Object.fromEntries(Object.entries(lock.packages).filter(([path]) => isKept(path))) };
}

/**
 * The newest version of each package of a set, and the packages that have not been published at that version.
 * @param {PackageSet} set
 * @param {readonly string[]} names
 * @param {(name: string, range: string) => Promise<string | null>} find the version that a range or a tag names; `null` for none
 * @param {Readonly<Record<string, string | undefined>>} [wanted] versions of leaders to take in place of the newest
 */
export async function newest(set, names, find, wanted = {}) {
  const rangeOf = (/** @type {string} */ leader) => wanted[leader] ?? 'latest';
  const found = await Promise.all(
    names.map(async (name) => {
      const leader = set.leaderOf(name);
      const version = await find(leader, rangeOf(leader));
      const isThere = version !== null && (leader === name || (await find(name, version)) !== null);
      return { name, version, isThere };
    }),
  );
  const versions = Object.fromEntries(
    found.flatMap(({ name, version }) => (version === null ? [] : [/** @type {const} */ ([name, version])])),
  );
  const missing = found
    .filter(({ isThere }) => !isThere)
    .map(({ name, version }) => `${name}@${version ?? rangeOf(set.leaderOf(name))}`);
  return { versions, missing };
}
