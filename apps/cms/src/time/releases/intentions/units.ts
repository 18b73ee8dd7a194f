interface Change {
  path: string;
  from: unknown;
  to: unknown;
}

/**
 * Fields that say one thing together: an embargo and its instant, an end and what is left afterwards. Taken apart, the end of a release
 * that had announced a reveal would lift an embargo for which a person chose another instant since.
 */
const units = [
  ['comingSoon', 'revealAt'],
  ['expireAt', 'expireOutcome', 'expireReason', 'expireTarget'],
];

const fieldOf = (path: string) => path.split(/[.#@]/)[0] ?? path;

/** The fields to which the one at a path belongs; `undefined` for a value that stands alone. */
export const unitOf = (path: string): readonly string[] | undefined =>
  units.find((fields) => fields.includes(fieldOf(path)));

/** Whether one of the paths is the given one, or belongs to it. */
export function concerns(paths: Iterable<string>, path: string): boolean {
  const unit = unitOf(path);
  return [...paths].some((one) => one === path || (unit !== undefined && unitOf(one) === unit));
}

/** The changes with the values of their units that stay the same, so that somebody else's change of one of these is noticed. */
export function withUnits(
  changes: readonly Change[],
  from: ReadonlyMap<string, unknown>,
  to: ReadonlyMap<string, unknown>,
): Change[] {
  const own = new Set(changes.map(({ path }) => path));
  const touched = new Set(changes.map(({ path }) => unitOf(path)).filter((unit) => unit !== undefined));
  if (touched.size === 0) return [...changes];
  const others = [...new Set([...from.keys(), ...to.keys()])].filter((path) => {
    const unit = unitOf(path);
    return unit && touched.has(unit) && !own.has(path);
  });
  return [...changes, ...others.map((path) => ({ path, from: from.get(path), to: to.get(path) }))];
}
