/**
 * The one definition of what servers send with each file. From it the build writes what each host reads, and
 * the server on this machine takes it as it is.
 */

export type FileKind = 'page' | 'not-found' | 'hashed' | 'picture' | 'open';

/** Folders whose files have names that change with what is in them. */
export const hashedFolders = { hashed: '_astro/', picture: 'share/' } as const;

/** Files that other sites and programs fetch on their own: icons, manifests, feeds and site maps. */
export const openFile = /\.(?:ico|svg|png|webmanifest|xml|txt)$/;

export const notFoundFile = '404.html';

/** Where what is for hosts and not for readers lies, and what of it hosts look for at the top. */
export const hostFolder = '.hosting/';
export const topHostFiles = ['.htaccess', '_headers', '_redirects'];

/** What a header can forbid and the policy inside a page cannot. */
export const framing = "frame-ancestors 'none'";

/** Types that servers do not know, or know only as plain XML. */
export const fileTypes: [RegExp, string][] = [
  [/\.webmanifest$/, 'application/manifest+json'],
  [/(?:^|\/)(?:feed|corrections)\.xml$/, 'application/rss+xml; charset=utf-8'],
];

/** The type of a file that servers do not know by themselves. */
export function typeOf(path: string): string | undefined {
  return fileTypes.find(([ending]) => ending.test(path))?.[1];
}

/** @param path of a file or page below the site's base */
export function kindOf(path: string): FileKind {
  if (path === notFoundFile) return 'not-found';
  if (path.startsWith(hashedFolders.hashed)) return 'hashed';
  if (path.startsWith(hashedFolders.picture)) return 'picture';
  return openFile.test(path) ? 'open' : 'page';
}

const year = 'public, max-age=31536000, immutable';

export const cacheControl: Record<FileKind, string> = {
  page: 'no-cache',
  'not-found': 'no-store',
  hashed: year,
  picture: year,
  open: 'no-cache',
};

/** Previews and feed readers show pictures and icons on pages of their own; nothing else is theirs to embed. */
export const resourcePolicy: Record<FileKind, 'same-origin' | 'cross-origin'> = {
  page: 'same-origin',
  'not-found': 'same-origin',
  hashed: 'same-origin',
  picture: 'cross-origin',
  open: 'cross-origin',
};

/** Whatever a page could ask a device for; the site asks for none of it but to share and to copy an address. */
const denied = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media'],
  ...['fullscreen', 'geolocation', 'gyroscope', 'hid', 'idle-detection', 'local-fonts', 'magnetometer', 'microphone'],
  ...['midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb'],
  ...['xr-spatial-tracking'],
];
const permissions = [...denied.map((name) => `${name}=()`), 'clipboard-write=(self)'].join(', ');

/**
 * Headers that go with every file.
 * @param policy the Content-Security-Policy that stands in every page; a header can also forbid framing
 * @param hstsSeconds how long browsers are to insist on HTTPS; undefined where the deployer has not chosen
 */
export function everywhere(policy: string, hstsSeconds?: number): [string, string][] {
  return [
    ['Content-Security-Policy', `${policy}; ${framing}`],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Permissions-Policy', permissions],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ...(hstsSeconds === undefined
      ? []
      : ([['Strict-Transport-Security', `max-age=${hstsSeconds}`]] satisfies [string, string][])),
    ['X-Content-Type-Options', 'nosniff'],
  ];
}

/** All headers of one kind of file. */
export function headersOf(kind: FileKind, common: [string, string][]): [string, string][] {
  return [...common, ['Cache-Control', cacheControl[kind]], ['Cross-Origin-Resource-Policy', resourcePolicy[kind]]];
}
