/**
 * @typedef {object} Finding
 * @property {'ok' | 'warn' | 'fail'} level
 * @property {string} text the result
 * @property {string} [advice] how to fix it
 */

/** @param {string} text @returns {Finding} */
export const ok = (text) => ({ level: 'ok', text });

/** @param {string} text @param {string} advice @returns {Finding} */
export const warn = (text, advice) => ({ level: 'warn', text, advice });

/** @param {string} text @param {string} advice @returns {Finding} */
export const fail = (text, advice) => ({ level: 'fail', text, advice });
