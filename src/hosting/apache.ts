/** `.htaccess` for Apache 2.4 with mod_headers, mod_rewrite, mod_mime and mod_dir. */
import {
  cacheControl,
  fileTypes,
  hashedFolders,
  hostFolder,
  notFoundFile,
  openFile,
  resourcePolicy,
  topHostFiles,
} from './headers.ts';
import { endingAs, escaped } from './patterns.ts';
import { safe } from './safe.ts';
import type { HostedSite } from './site.ts';

/** A file that is sent compressed is known to the conditions by its compressed name. */
const evenCompressed = (pattern: string) => pattern.replace(/\$$/, '(?:\\.br|\\.gz)?$');

export function apacheConfiguration(site: HostedSite): string {
  const { base, common, redirects } = safe(site);
  const below = (folder: string) => `"expr=%{REQUEST_URI} =~ m#^${escaped(base + folder)}#"`;
  const open = `"expr=%{REQUEST_URI} =~ m#${evenCompressed(endingAs(base, openFile))}#"`;
  const forHosts = [hostFolder, ...topHostFiles];
  const policy = 'Header always set Cross-Origin-Resource-Policy';
  const cache = 'Header always set Cache-Control';
  return `# Written by the build. Needs AllowOverride All.
DirectoryIndex index.html
Options -Indexes -MultiViews
ErrorDocument 404 ${base}${notFoundFile}
AddDefaultCharset utf-8
AddCharset utf-8 .xml .svg
${fileTypes.map(([ending, type]) => `<FilesMatch "${evenCompressed(ending.source.replace('(?:^|\\/)', '^'))}">\n  ForceType "${type}"\n</FilesMatch>`).join('\n')}

# Compressed files lie beside the others; .br is not Breton here, and .gz not a file to keep.
RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz

RewriteEngine On
RewriteBase ${base}
RewriteRule ^(?:${forHosts.map(escaped).join('|')}) - [R=404,L]
${redirects.map(({ from, to }) => `RewriteRule ^${escaped(from.slice(0, -1))}/?$ ${base}${to} [R=301,L]\n`).join('')}${compressed('br', 'br')}
${compressed('gzip', 'gz')}

${common.map(([name, value]) => `Header always set ${name} "${value}"`).join('\n')}
${policy} "${resourcePolicy.page}"
${policy} "${resourcePolicy.open}" ${open}
${policy} "${resourcePolicy.hashed}" ${below(hashedFolders.hashed)}
${policy} "${resourcePolicy.picture}" ${below(hashedFolders.picture)}
${cache} "${cacheControl.page}"
${cache} "${cacheControl.hashed}" ${below(hashedFolders.hashed)}
${cache} "${cacheControl.picture}" ${below(hashedFolders.picture)}
${cache} "${cacheControl['not-found']}" "expr=%{REQUEST_STATUS} == 404"
Header merge Vary Accept-Encoding
`;
}

/** Sends the compressed file in place of the file or folder that was asked for, where there is one. */
function compressed(encoding: string, ending: string): string {
  const accepted = `RewriteCond %{HTTP:Accept-Encoding} \\b${encoding}\\b`;
  return `${accepted}
RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f
RewriteRule ^(.*/)?$ $1index.html.${ending} [L]
${accepted}
RewriteCond %{REQUEST_FILENAME}.${ending} -f
RewriteRule ^(.+)$ $1.${ending} [L]`;
}
