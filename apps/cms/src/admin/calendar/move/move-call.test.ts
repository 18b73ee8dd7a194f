import type { AdminLanguage } from '@civic/content/admin-languages';

import { translatorOver } from '../../../platform/words/admin-texts.testing';
import { Refusal } from '../../releases/api/refusal';
import { refusalTexts } from '../../releases/api/refusal-texts';
import { moveCall, refusalSentences } from './move-call';

const inLanguage = (language: AdminLanguage) => ({ language, t: translatorOver({ refusals: refusalTexts }, language) });

const at = '2027-05-12T06:00:00.000Z';
const to = '2027-05-20T06:00:00.000Z';

test('an instant of a window is moved with the moment that was seen and the reason', () => {
  const target = { kind: 'window', type: 'announcements', id: 'a1', field: 'revealAt', version: 'published' } as const;
  expect(moveCall(target, at, { to, reason: ' Ремонт ' })).toEqual({
    url: '/api/calendar/move-window',
    body: { type: 'announcements', id: 'a1', field: 'revealAt', version: 'published', from: at, to, reason: 'Ремонт' },
  });
  expect(moveCall(target, at, { to, reason: ' ' }).body).not.toHaveProperty('reason');
});

test.each([
  [{ kind: 'release', id: 'r1' } as const, '/api/releases/r1/move', { dueAt: to }],
  [{ kind: 'end', release: 'r1', dueAt: at } as const, '/api/releases/r1/move', { dueAt: at, endAt: to }],
  [{ kind: 'open', id: 'r1', part: 'dueAt' } as const, '/api/releases/r1/plan', { dueAt: to }],
  [{ kind: 'open', id: 'r1', part: 'endAt' } as const, '/api/releases/r1/plan', { endAt: to }],
])('%j is moved by the ledger', (target, url, body) => {
  expect(moveCall(target, at, { to, reason: '' })).toEqual({ url, body });
});

test('a refusal is told at its fields, in the words of the calendar, or by what it is', () => {
  const body = {
    detail: 'Мария редактира.',
    findings: [],
    expected: undefined,
    documents: [],
    mayInsist: false,
    fields: [],
  };
  const fields = [{ path: 'revealAt', message: 'Твърде рано.' }];
  const ofWindow = {
    kind: 'window',
    type: 'announcements',
    id: 'a1',
    field: 'revealAt',
    version: 'published',
  } as const;
  expect(refusalSentences(new Refusal(422, { ...body, fields }), ofWindow, inLanguage('bg'))).toEqual(['Твърде рано.']);
  expect(refusalSentences(new Refusal(409, body), ofWindow, inLanguage('bg'))).toEqual(['Мария редактира.']);
  expect(refusalSentences(new Refusal(409, body), { kind: 'release', id: 'r1' }, inLanguage('en'))[0]).toMatch(
    'in the meantime',
  );
  expect(refusalSentences(new Refusal(0), ofWindow, inLanguage('en'))[0]).toMatch('no connection');
});
