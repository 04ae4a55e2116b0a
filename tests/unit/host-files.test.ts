/** What is written for nginx, Caddy, Apache and Netlify: which address each rule is for, and what it says. */
import { expect, test } from 'vitest';
import { apacheConfiguration } from '../../src/hosting/apache.ts';
import { caddyConfiguration } from '../../src/hosting/caddy.ts';
import { netlifyHeaders, netlifyRedirects } from '../../src/hosting/netlify.ts';
import { nginxConfiguration } from '../../src/hosting/nginx.ts';
import type { HostedSite } from '../../src/hosting/site.ts';

const common: [string, string][] = [
  ['X-One', 'one'],
  ['X-Two', "two 'quoted'"],
];
const below: HostedSite = { base: '/news/', common, redirects: [{ from: 'old/', to: 'new/' }] };
const root: HostedSite = { base: '/', common, redirects: [] };
const year = 'public, max-age=31536000, immutable';

/** The lines that stand directly in each block of braces, by the words before the brace. */
function blocksOf(text: string): Map<string, string[]> {
  const blocks = new Map<string, string[]>([['', []]]);
  const open = [''];
  for (const line of text.split('\n').map((written) => written.trim())) {
    if (line === '' || line.startsWith('#')) continue;
    if (line === '}') open.pop();
    else if (line.endsWith(' {')) {
      open.push(line.slice(0, -2));
      blocks.set(line.slice(0, -2), blocks.get(line.slice(0, -2)) ?? []);
    } else blocks.get(open.at(-1) ?? '')?.push(line);
  }
  expect(open).toEqual(['']);
  return blocks;
}

const nginxHeaders = (cache: string, policy: string) => [
  'add_header X-One "one" always;',
  `add_header X-Two "two 'quoted'" always;`,
  `add_header Cache-Control "${cache}" always;`,
  `add_header Cross-Origin-Resource-Policy "${policy}" always;`,
];
const nginxFile = ['charset utf-8;', 'gzip_static on;', 'gzip_vary on;', 'absolute_redirect off;'];

test('nginx: a location for each kind of file, and for each former address with and without its slash', () => {
  const lost = 'error_page 404 /news/404.html;';
  expect([...blocksOf(nginxConfiguration(below))]).toEqual([
    ['', []],
    ['location /news/', ['index index.html;', ...nginxFile, lost, ...nginxHeaders('no-cache', 'same-origin')]],
    ['location = /news', ['absolute_redirect off;', 'return 301 /news/;']],
    ['location = /news/old/', ['absolute_redirect off;', 'return 301 /news/new/;']],
    ['location = /news/old', ['absolute_redirect off;', 'return 301 /news/new/;']],
    ['location = /news/404.html', ['internal;', ...nginxFile, lost, ...nginxHeaders('no-store', 'same-origin')]],
    ['location ^~ /news/_astro/', [...nginxFile, lost, ...nginxHeaders(year, 'same-origin')]],
    ['location ^~ /news/share/', [...nginxFile, lost, ...nginxHeaders(year, 'cross-origin')]],
    ['location ~ ^/news/(?:\\.hosting/|\\.htaccess$|_headers$|_redirects$)', [lost, 'return 404;']],
    [
      'location ~ ^/news/.*\\.webmanifest$',
      [
        'types {}',
        'default_type "application/manifest+json";',
        ...nginxFile,
        lost,
        ...nginxHeaders('no-cache', 'cross-origin'),
      ],
    ],
    [
      'location ~ ^/news/.*(?:feed|corrections)\\.xml$',
      [
        'types {}',
        'default_type "application/rss+xml; charset=utf-8";',
        ...nginxFile,
        lost,
        ...nginxHeaders('no-cache', 'cross-origin'),
      ],
    ],
    [
      'location ~ ^/news/.*\\.(?:ico|svg|png|webmanifest|xml|txt)$',
      [...nginxFile, lost, ...nginxHeaders('no-cache', 'cross-origin')],
    ],
  ]);
});

test('nginx: at the root there is no address without its slash to lead on', () => {
  const blocks = blocksOf(nginxConfiguration(root));
  const locations = [...blocks.keys()];
  expect(blocks.get('')).toEqual([]);
  expect(locations.slice(1, 4)).toEqual(['location /', 'location = /404.html', 'location ^~ /_astro/']);
  expect(locations).toHaveLength(9);
});

test('Caddy: one route, in which what is more special stands later', () => {
  const blocks = blocksOf(caddyConfiguration(below));
  expect(blocks.get('')).toEqual(['redir /news /news/ 301']);
  const route = blocks.get('route /news/*') ?? [];
  expect(route.slice(0, 7)).toEqual([
    'redir /news/old/ /news/new/ 301',
    'redir /news/old /news/new/ 301',
    '@hidden path_regexp ^/news/(?:\\.hosting/|\\.htaccess$|_headers$|_redirects$)',
    'error @hidden 404',
    'header * X-One "one"',
    `header * X-Two "two 'quoted'"`,
    'header * Cache-Control "no-cache"',
  ]);
  expect(route.slice(7, 17)).toEqual([
    'header * Cross-Origin-Resource-Policy "same-origin"',
    '@open path_regexp ^/news/.*\\.(?:ico|svg|png|webmanifest|xml|txt)$',
    'header @open Cross-Origin-Resource-Policy "cross-origin"',
    `header /news/_astro/* Cache-Control "${year}"`,
    'header /news/_astro/* Cross-Origin-Resource-Policy "same-origin"',
    `header /news/share/* Cache-Control "${year}"`,
    'header /news/share/* Cross-Origin-Resource-Policy "cross-origin"',
    '@type0 path_regexp ^/news/.*\\.webmanifest$',
    'header @type0 Content-Type "application/manifest+json"',
    '@type1 path_regexp ^/news/.*(?:feed|corrections)\\.xml$',
  ]);
  expect(route[17]).toBe('header @type1 Content-Type "application/rss+xml; charset=utf-8"');
});

test('Caddy: the page for what is lost has the headers of that kind, and Caddy takes compressed files as they are', () => {
  const text = caddyConfiguration(below);
  const [, lost = ''] = text.split('handle_errors {');
  expect(lost.trim().split(/\n\s*/)).toEqual([
    'route /news/* {',
    'rewrite * /news/404.html',
    'header * X-One "one"',
    `header * X-Two "two 'quoted'"`,
    'header * Cache-Control "no-store"',
    'header * Cross-Origin-Resource-Policy "same-origin"',
    'file_server {',
    'precompressed br gzip',
    '}',
    '}',
    '}',
  ]);
  expect(text.match(/precompressed br gzip/g)).toHaveLength(2);
  expect(caddyConfiguration(root)).not.toContain('redir ');
  expect(blocksOf(caddyConfiguration(root)).get('')).toEqual([]);
});

test('Apache: addresses, types, compressed files and headers, the special ones after the common', () => {
  const lines = apacheConfiguration(below).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'ErrorDocument 404 /news/404.html',
      'RewriteBase /news/',
      'RewriteRule ^(?:\\.hosting/|\\.htaccess|_headers|_redirects) - [R=404,L]',
      'RewriteRule ^old/?$ /news/new/ [R=301,L]',
      '<FilesMatch "\\.webmanifest(?:\\.br|\\.gz)?$">',
      '<FilesMatch "^(?:feed|corrections)\\.xml(?:\\.br|\\.gz)?$">',
      '  ForceType "application/rss+xml; charset=utf-8"',
      'RewriteCond %{REQUEST_FILENAME}index.html.br -f',
      'RewriteRule ^(.*/)?$ $1index.html.gz [L]',
      'RewriteRule ^(.+)$ $1.br [L]',
    ]),
  );
  expect(lines.filter((line) => line.startsWith('RewriteCond %{HTTP'))).toEqual([
    'RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b',
    'RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b',
    'RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b',
    'RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b',
  ]);
  const [policy, cache] = ['Header always set Cross-Origin-Resource-Policy', 'Header always set Cache-Control'];
  expect(lines.filter((line) => line.startsWith('Header '))).toEqual([
    'Header always set X-One "one"',
    `Header always set X-Two "two 'quoted'"`,
    `${policy} "same-origin"`,
    `${policy} "cross-origin" "expr=%{REQUEST_URI} =~ m#^/news/.*\\.(?:ico|svg|png|webmanifest|xml|txt)(?:\\.br|\\.gz)?$#"`,
    `${policy} "same-origin" "expr=%{REQUEST_URI} =~ m#^/news/_astro/#"`,
    `${policy} "cross-origin" "expr=%{REQUEST_URI} =~ m#^/news/share/#"`,
    `${cache} "no-cache"`,
    `${cache} "${year}" "expr=%{REQUEST_URI} =~ m#^/news/_astro/#"`,
    `${cache} "${year}" "expr=%{REQUEST_URI} =~ m#^/news/share/#"`,
    `${cache} "no-store" "expr=%{REQUEST_STATUS} == 404"`,
    'Header merge Vary Accept-Encoding',
  ]);
});

test('Netlify: the common headers without a Cache-Control, then one rule for each folder and open file', () => {
  const opened = ['  ! Cross-Origin-Resource-Policy', '  Cross-Origin-Resource-Policy: cross-origin'];
  const files = ['404.html', '_astro/a.svg', 'favicon.svg', 'index.html', 'en/feed.xml'];
  expect(netlifyHeaders(below, files).split('\n')).toEqual([
    '/news/*',
    '  X-One: one',
    "  X-Two: two 'quoted'",
    '  Cross-Origin-Resource-Policy: same-origin',
    '/news/_astro/*',
    `  Cache-Control: ${year}`,
    '/news/share/*.jpg',
    `  Cache-Control: ${year}`,
    ...opened,
    ...['/news/favicon.svg', ...opened],
    ...['/news/en/feed.xml', ...opened, '  Content-Type: application/rss+xml; charset=utf-8'],
    '',
  ]);
});

test('Netlify: a line for each former address', () => {
  const redirects = [...below.redirects, { from: 'en/former/', to: 'en/later/' }];
  expect(netlifyRedirects({ ...below, redirects })).toBe(
    '/news/old/ /news/new/ 301\n/news/en/former/ /news/en/later/ 301\n',
  );
  expect(netlifyRedirects(root)).toBe('');
});
