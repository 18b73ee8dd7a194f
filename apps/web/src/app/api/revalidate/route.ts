import { problemResponse } from '@civic/content/problem';
import { messageSchema } from '@civic/content/wire';

import { noteCmsMessage } from '../../../data/store/cms-clock';
import { take, isAuthentic } from '../../../delivery/messages';
import { env } from '../../../platform/env';
import { parseJson } from '../../../platform/http/parse-json';

const maximumSize = 1024 * 1024;

/**
 * Receives a signed message from the CMS. After `content.changed` it purges, renders again and returns the rendered pages;
 * after `schedule.changed` it reloads the coming releases.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  if (body.length > maximumSize) {
    return problemResponse({ title: 'Too long', status: 413, detail: `Send at most ${maximumSize} characters.` });
  }
  if (!isAuthentic(body, request.headers, env().DELIVERY_SECRETS)) {
    const detail = 'Sign the message as Standard Webhooks describes, with a live secret and the present time.';
    return problemResponse({ title: 'Not authentic', status: 401, detail });
  }
  noteCmsMessage(Number(request.headers.get('webhook-timestamp')) * 1000);
  const message = messageSchema.safeParse(parseJson(body));
  if (!message.success) {
    const detail = message.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    return problemResponse({ title: 'Not a known message', status: 400, detail });
  }
  const answer = await take(request.headers.get('webhook-id') ?? '', message.data);
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
