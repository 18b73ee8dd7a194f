/**
 * The file that an SQLite URL names.
 * @param {string} url of the form `file:/path`
 */
export const sqliteFile = (url) => url.replace(/^file:(\/\/(?=\/))?/, '').replace(/\?.*$/, '');
