import { CommandError } from '../lib/command-error.mjs';

/** @typedef {Record<string, unknown>} Json */
/** @typedef {import('./texts.mjs').Text} Text */

const languages = /** @type {const} */ (['bg', 'en']);

/**
 * A client of the CMS's REST API with the demo publisher's account.
 * @param {string} origin
 */
export async function connect(origin) {
  let authorization = '';

  /**
   * @param {string} method
   * @param {string} path
   * @param {Json} [data]
   * @returns {Promise<Json>}
   * @throws CommandError with the CMS's refusal
   */
  async function send(method, path, data) {
    const response = await fetch(`${origin}/api${path}`, {
      method,
      headers: { 'content-type': 'application/json', authorization },
      ...(data && { body: JSON.stringify(data) }),
    });
    const body = await response.text();
    if (response.ok) return JSON.parse(body);
    throw new CommandError(`The CMS refused ${method} ${path} with ${response.status}: ${body.slice(0, 500)}`);
  }

  const account = { email: 'publisher@demo.example', password: 'demo-publisher-2026' };
  authorization = `JWT ${String((await send('POST', '/users/login', account)).token)}`;

  /**
   * Publishes a document in both languages.
   * @param {string} type
   * @param {Record<'bg' | 'en', Json>} content
   * @returns {Promise<string>} its id
   */
  async function publish(type, content) {
    const published = { _status: 'published' };
    const { doc } = await send('POST', `/${type}?locale=bg&depth=0`, { ...content.bg, ...published });
    const { id } = /** @type {{ id: string }} */ (doc);
    await send('PATCH', `/${type}/${id}?locale=en&depth=0`, { ...content.en, ...published });
    return id;
  }

  /**
   * @param {string} type
   * @param {string} id
   * @param {Record<'bg' | 'en', Json>} content
   */
  async function saveDraft(type, id, content) {
    for (const language of languages) {
      const path = `/${type}/${id}?locale=${language}&depth=0&draft=true`;
      await send('PATCH', path, { ...content[language], _status: 'draft' });
    }
  }

  return { send, publish, saveDraft };
}

/** @typedef {Awaited<ReturnType<typeof connect>>} Cms */
