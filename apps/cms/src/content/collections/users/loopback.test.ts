import { isLoopback } from './demo-accounts';

it.each([
  '127.0.0.1',
  '127.0.0.1:3001',
  '127.9.8.7',
  'localhost',
  'LOCALHOST:3001',
  'cms.localhost:3001',
  '::1',
  '[::1]',
  '[::1]:3001',
  '"[::1]:4711"',
  '::ffff:127.0.0.1',
])('takes %s for this machine', (host) => expect(isLoopback(host)).toBe(true));

it.each([
  '',
  '0.0.0.0',
  '10.0.0.5',
  '172.18.0.1:3001',
  '192.168.1.20',
  'cms.example.org',
  '127.0.0.1.example.org',
  'localhost.example.org',
  'notlocalhost',
  '2001:db8::1',
  '[2001:db8::1]:3001',
  '::ffff:10.0.0.5',
  'unknown',
  '_hidden',
])('does not take "%s" for this machine', (host) => expect(isLoopback(host)).toBe(false));
