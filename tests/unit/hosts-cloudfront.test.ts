/** The function for CloudFront, run as CloudFront runs it: given a request, it answers or hands a request on. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { cloudfrontFunction } from '../../src/hosting/cloudfront.ts';
import { madeUp } from '../hosts/made-up.ts';

interface Answer {
  uri?: string;
  statusCode?: number;
  headers?: { location: { value: string } };
}

/** The file that is fetched, or `301` and where the reader is led. */
function asked(base: string, uri: string): string {
  const code = cloudfrontFunction({ ...madeUp, base });
  const event = JSON.stringify({ version: '1.0', request: { method: 'GET', uri, querystring: {}, headers: {} } });
  const answer = runInNewContext(`${code}\nhandler(${event})`) as Answer;
  return answer.statusCode ? `${answer.statusCode} ${answer.headers?.location.value}` : (answer.uri ?? '');
}

const both = [
  ['', 'index.html'],
  ['new/', 'new/index.html'],
  ['en/new/', 'en/new/index.html'],
  ['feed.xml', 'feed.xml'],
  ['share/a.jpg', 'share/a.jpg'],
  ['.well-known/security.txt', '.well-known/security.txt'],
  ['new', '301 new/'],
  ['en/new', '301 en/new/'],
  ['en', '301 en/'],
  ['old/', '301 new/'],
  ['old', '301 new/'],
  ['en/old', '301 en/new/'],
  ['old/more/', 'old/more/index.html'],
  ['older/', 'older/index.html'],
  ['constructor', '301 constructor/'],
  ['__proto__/', '__proto__/index.html'],
];

describe.each(['/', '/news/v1.2/'])('below %s', (base) => {
  test.each(both)('%j is answered with %s', (uri, expected) => {
    const [, code = '', path = ''] = /^(301 )?(.*)$/.exec(expected) ?? [];
    expect(asked(base, base + uri)).toBe(code + base + path);
  });

  test.each([
    '/elsewhere.example',
    '/elsewhere.example/',
    '\\elsewhere',
    'a//b',
    '%2F%2Felsewhere',
    'a b',
    'a\r\nb',
    '@x',
  ])('nobody is led on from %j', (uri) => {
    expect(asked(base, base + uri)).not.toMatch(/^301/);
  });
});

test('below a path, its address without the slash leads on, and what others have on the host is let through', () => {
  expect(asked('/news/v1.2/', '/news/v1.2')).toBe('301 /news/v1.2/');
  expect(['/', '/news', '/news/', '/newsroom/a', '/old/'].map((uri) => asked('/news/v1.2/', uri))).toEqual([
    '/',
    '/news',
    '/news/',
    '/newsroom/a',
    '/old/',
  ]);
});
