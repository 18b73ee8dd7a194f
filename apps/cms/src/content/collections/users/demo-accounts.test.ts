import {
  demoAccounts,
  DemoAccountRefusedError,
  demoEmail,
  demoPassword,
  isDemoAccount,
  mayDemoAccountsLogIn,
  refuseDemoAccountsOutsideLoopback,
} from './demo-accounts';

const here = 'http://127.0.0.1:3001';
const may = (publicUrl: string, headers: Record<string, string>) =>
  mayDemoAccountsLogIn(publicUrl, new Headers(headers));

it('has an account a role, with the passwords that the documentation names', () => {
  expect(demoAccounts.map(({ role }) => [demoEmail(role), demoPassword(role)])).toEqual([
    ['admin@demo.example', 'demo-admin-2026'],
    ['publisher@demo.example', 'demo-publisher-2026'],
    ['editor@demo.example', 'demo-editor-2026'],
    ['contributor@demo.example', 'demo-contributor-2026'],
  ]);
});

it('knows a demo account by its domain', () => {
  expect(['admin@demo.example', ' Editor@DEMO.example '].every(isDemoAccount)).toBe(true);
  expect(['admin@example.org', 'demo.example@sofia.bg', 'x@notdemo.example'].some(isDemoAccount)).toBe(false);
});

it.each([
  [here, { host: '127.0.0.1:3001' }],
  ['http://localhost:3001', { host: 'localhost:3001', 'x-forwarded-for': '::1', 'x-forwarded-host': 'localhost:3001' }],
  [here, { host: '127.0.0.1:3001', forwarded: 'for="[::1]:5000";by=10.0.0.1;proto=http' }],
])('lets demo accounts in on this machine: %s %j', (publicUrl, headers) => {
  expect(may(publicUrl, headers)).toBe(true);
});

it.each([
  ['https://cms.sofia.example', { host: '127.0.0.1:3001' }],
  [here, { host: 'cms.sofia.example' }],
  [here, { host: '127.0.0.1:3001', 'x-forwarded-for': '203.0.113.9' }],
  [here, { host: '127.0.0.1:3001', 'x-forwarded-for': '127.0.0.1, 203.0.113.9' }],
  [here, { host: '127.0.0.1:3001', 'x-forwarded-host': 'cms.sofia.example' }],
  [here, { host: '127.0.0.1:3001', 'x-real-ip': '203.0.113.9' }],
  [here, { host: '127.0.0.1:3001', forwarded: 'for=203.0.113.9;host=127.0.0.1' }],
  [here, { host: '127.0.0.1:3001', forwarded: 'for=127.0.0.1, For="[2001:db8::1]"' }],
  [here, { host: '127.0.0.1:3001', 'x-forwarded-for': '' }],
])('keeps demo accounts out of anything else: %s %j', (publicUrl, headers) => {
  expect(may(publicUrl, headers)).toBe(false);
});

describe('the hook', () => {
  type Login = Parameters<ReturnType<typeof refuseDemoAccountsOutsideLoopback>>[0];
  const logIn = (email: string, host: string, language = 'bg') => {
    const user = { id: '1', email };
    const req = { headers: new Headers({ host }), i18n: { language } };
    return refuseDemoAccountsOutsideLoopback(here)({ req, user, context: {}, collection: {} } as unknown as Login);
  };

  it('passes the account on', () => {
    expect(logIn('editor@demo.example', '127.0.0.1:3001')).toMatchObject({ email: 'editor@demo.example' });
    expect(logIn('ivanova@sofia.example', 'cms.sofia.example')).toMatchObject({ email: 'ivanova@sofia.example' });
  });

  it('refuses a demo account with an answer of its own, in the language of the admin', () => {
    expect(() => logIn('editor@demo.example', 'cms.sofia.example')).toThrow(DemoAccountRefusedError);
    expect(() => logIn('editor@demo.example', 'cms.sofia.example')).toThrow(/само на тази машина/);
    expect(() => logIn('editor@demo.example', 'cms.sofia.example', 'en')).toThrow(/this machine only/);
    expect(new DemoAccountRefusedError('en')).toMatchObject({ status: 403, isPublic: true });
  });
});
