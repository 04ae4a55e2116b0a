/** Real nginx, Caddy and Apache on loopback, each with the configuration that the build ships. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface WebServer {
  name: string;
  port: number;
  /** Encodings that the server is built to send. */
  encodings: string[];
  stop: () => Promise<void>;
}

/** Where the built site lies: its files are in `root` + `base`. */
export interface Placed {
  root: string;
  base: string;
}

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const programs = {
  nginx: (home: string, port: number, { root, base }: Placed) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const configuration = `daemon off; user root; pid ${home}/pid; error_log ${home}/error.log;
${existsSync(brotliModule) ? `load_module ${brotliModule};` : ''}
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${home}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    ${existsSync(brotliModule) ? 'brotli_static on;' : ''}
    include ${join(root, base)}.hosting/nginx.conf;
  }
}`;
    return {
      command: 'nginx',
      file: 'nginx.conf',
      configuration,
      options: (file: string) => ['-c', file, '-e', `${home}/error.log`],
    };
  },
  caddy: (_home: string, port: number, { root, base }: Placed) => ({
    command: 'caddy',
    file: 'Caddyfile',
    configuration: `{
  admin off
  auto_https off
}
http://127.0.0.1:${port} {
  root * ${root}
  import ${join(root, base)}.hosting/Caddyfile
}
`,
    options: (file: string) => ['run', '--config', file, '--adapter', 'caddyfile'],
  }),
  apache2: (home: string, port: number, { root }: Placed) => {
    const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'negotiation', 'headers', 'rewrite', 'alias'];
    const configuration = `ServerRoot ${home}
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${home}/pid
ErrorLog ${home}/error.log
DefaultRuntimeDir ${home}
User www-data
Group www-data
${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
Include /etc/apache2/mods-available/mime.conf
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`;
    return {
      command: 'apache2',
      file: 'apache2.conf',
      configuration,
      options: (file: string) => ['-f', file, '-D', 'FOREGROUND'],
    };
  },
};

export const serverNames = Object.keys(programs) as (keyof typeof programs)[];

const isInstalled = (command: string) => spawnSync('which', [command]).status === 0;

/** The programs that this machine has not. */
export function missingPrograms(): string[] {
  return serverNames.filter((name) => !isInstalled(programs[name]('', 0, { root: '', base: '/' }).command));
}

export async function startServer(
  name: keyof typeof programs,
  home: string,
  port: number,
  placed: Placed,
): Promise<WebServer> {
  mkdirSync(home, { recursive: true });
  const { command, file, configuration, options } = programs[name](home, port, placed);
  const path = join(home, file);
  writeFileSync(path, configuration);
  const environment = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const process_ = spawn(command, options(path), { env: environment, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  process_.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  if (!(await answers(port, process_))) throw new Error(`${name} did not start.\n${complaints}`);
  const encodings = name === 'nginx' && !existsSync(brotliModule) ? ['gzip'] : ['br', 'gzip'];
  return { name, port, encodings, stop: () => stopped(process_) };
}

async function answers(port: number, process_: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 50 && process_.exitCode === null; attempt += 1) {
    const connected = await new Promise((resolve) => {
      const asked = request({ host: '127.0.0.1', port, path: '/' }, (response) => {
        response.resume();
        resolve(true);
      });
      asked.on('error', () => resolve(false));
      asked.end();
    });
    if (connected) return true;
    await setTimeout(100);
  }
  return false;
}

async function stopped(process_: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => process_.once('exit', resolve));
  process_.kill('SIGTERM');
  await ended;
}
