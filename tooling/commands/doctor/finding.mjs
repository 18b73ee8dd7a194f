/**
 * @typedef {object} Finding
 * @property {'ok' | 'warn' | 'fail'} level
 * @property {string} text what was found
 * @property {string} [advice] what to do about it
 */

/** @param {string} text @returns {Finding} */
export const ok = (text) => ({ level: 'ok', text });

/** @param {string} text @param {string} advice @returns {Finding} */
export const warn = (text, advice) => ({ level: 'warn', text, advice });

/** @param {string} text @param {string} advice @returns {Finding} */
export const fail = (text, advice) => ({ level: 'fail', text, advice });
