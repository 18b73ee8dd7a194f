import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = path.resolve(fileURLToPath(new URL('../../..', import.meta.url)));

/** @typedef {'cms' | 'web'} App */

/** @type {readonly App[]} */
export const apps = ['cms', 'web'];

/** @param {App} app */
export const appFolder = (app) => path.join(root, 'apps', app);

/** @param {string} name a program that a package provides, such as `eslint` */
export const packageProgram = (name) => path.join(root, 'node_modules', '.bin', name);
