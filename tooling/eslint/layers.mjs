import { layers as cms } from '../../apps/cms/layers.mjs';
import { layers as web } from '../../apps/web/layers.mjs';

/**
 * The order of an app's source: `apps/<app>/layers.mjs` exports one of these as `layers`. All paths are relative to `apps/<app>/src`.
 *
 * @typedef {object} AppLayers
 * @property {(string | string[])[]} order
 *   From the top. An entry is a folder, or a file that stands in `src` itself; it may import itself and every entry below it, never one
 *   above it, not even a type. Several in an array stand side by side and do not import each other. A folder that has an order inside is
 *   not listed itself; all of its own folders and files are (`data/announcements`, `data/store`). No entry lies inside another.
 * @property {{ files: string[], readers: string[] }} environment
 *   `files`: the modules that read `process.env`, and no other does. `readers`: the entries of `order` that may import these modules, beside
 *   the entries that hold them; the values reach all other code as arguments.
 */

/** @type {Record<string, AppLayers>} */
export const apps = { cms, web };

/** @param {string} app @param {string} path */
const inSource = (app, path) => `./apps/${app}/src/${path}`;

/** @param {string} folder @param {string} path */
const holds = (folder, path) => path === folder || path.startsWith(`${folder}/`);

/**
 * The zones of `import-x/no-restricted-paths` for an app's layers.
 * @param {string} app
 * @param {AppLayers} layers
 */
function zonesOf(app, { order, environment }) {
  const rows = order.map((entry) => [entry].flat());
  const layerZones = rows.flatMap((row, rank) =>
    row.flatMap((target) => {
      const above = rows.slice(0, rank).flat();
      const beside = row.filter((other) => other !== target);
      return [
        { from: above, message: `${target} stands below this: an import goes down or stays in its own folder.` },
        { from: beside, message: `${target} stands beside this: the two do not import each other.` },
      ]
        .filter(({ from }) => from.length > 0)
        .map(({ from, message }) => ({
          target: inSource(app, target),
          from: from.map((path) => inSource(app, path)),
          message,
        }));
    }),
  );
  const environmentZones = environment.files.flatMap((file) => {
    const others = rows.flat().filter((entry) => !environment.readers.includes(entry) && !holds(entry, file));
    return others.length === 0
      ? []
      : [
          {
            target: others.map((entry) => inSource(app, entry)),
            from: inSource(app, file),
            message: 'Values of the environment come as arguments here.',
          },
        ];
  });
  return [...layerZones, ...environmentZones];
}

/** The zones of all apps. */
export const layerZones = Object.entries(apps).flatMap(([app, layers]) => zonesOf(app, layers));

/** The files of all apps that read the environment. */
export const environmentFiles = Object.entries(apps).flatMap(([app, { environment }]) =>
  environment.files.map((file) => `apps/${app}/src/${file}`),
);
