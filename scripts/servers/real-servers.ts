import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { siteOrigin, sitePath } from '@/lib/site-origin';
import { apacheHost } from '../export/apache';
import { caddyfile } from '../export/caddy';
import { nginxServer } from '../export/nginx';

export interface RealServer {
  name: string;
  debian: readonly string[];
  program: string;
  /** Writes what the server needs into a folder, and says with which arguments it then runs. */
  prepare: (folder: string, place: SitePlace) => string[];
}

/** The folder of a site, and where it is then to be had. */
export interface SitePlace {
  root: string;
  port: number;
  path?: string;
}

/** The servers for which files are shipped, each with the shipped file and its ready lines. */
export const realServers: readonly RealServer[] = [
  {
    name: 'nginx',
    debian: ['nginx', 'libnginx-mod-http-brotli-static'],
    program: '/usr/sbin/nginx',
    prepare: (folder, place) => {
      const server = placed(nginxBelow(place), place).replace('# brotli_static on', 'brotli_static on');
      const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
      writeFileSync(
        join(folder, 'nginx.conf'),
        `${needsModule('brotli_static')}worker_processes 1; daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
events {}
http {
  include /etc/nginx/mime.types; access_log off;
  ${paths.map((path) => `${path}_temp_path ${folder}/${path};`).join(' ')}
${server}}`,
      );
      return ['-p', folder, '-c', join(folder, 'nginx.conf')];
    },
  },
  {
    name: 'Apache',
    debian: ['apache2'],
    program: '/usr/sbin/apache2',
    prepare: (folder, place) => {
      const modules = '/usr/lib/apache2/modules';
      const names = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'deflate', 'filter'];
      if ((place.path ?? shippedPath) !== shippedPath) names.push('substitute');
      if (!existsSync(join(folder, 'modules'))) symlinkSync(modules, join(folder, 'modules'));
      writeFileSync(
        join(folder, 'apache.conf'),
        `ServerRoot ${folder}\nServerName localhost\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log\nUser www-data\nGroup www-data
${names.map((name) => `LoadModule ${name}_module modules/mod_${name}.so\n`).join('')}TypesConfig /etc/mime.types
AddOutputFilterByType DEFLATE text/html text/css text/plain text/xml
${placed(apacheHost(shippedPath), place).replace(/(?<=Define SITE_PATH ").*(?=\/")/, place.path ?? shippedPath)}`,
      );
      return ['-f', join(folder, 'apache.conf'), '-DFOREGROUND'];
    },
  },
  {
    name: 'Caddy',
    debian: ['caddy'],
    program: '/usr/bin/caddy',
    prepare: (folder, place) => {
      const options = '{\n\tadmin off\n\tauto_https off\n}\n';
      writeFileSync(
        join(folder, 'Caddyfile'),
        options +
          placed(caddyfile(shippedPath), place).replace(
            /(?<=\{site_path\} \{\n\t\tdefault ").*(?=")/,
            place.path ?? shippedPath,
          ),
      );
      return ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'];
    },
  },
];

/** Starts a server on what is shipped for it. */
export async function startServer(
  { program, prepare }: RealServer,
  folder: string,
  place: SitePlace,
): Promise<{ end: () => Promise<void> }> {
  mkdirSync(folder, { recursive: true });
  const server = spawn(program, prepare(folder, place), {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  const ended = new Promise<void>((closed) => server.once('close', () => closed()));
  const end = () => {
    server.kill();
    return ended;
  };
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  for (let tries = 0; tries < 100 && server.exitCode === null; tries += 1) {
    if (await doesListen(place.port)) return { end };
    await wait(100);
  }
  await end();
  throw new Error(`${program} does not listen on ${place.port}: ${said}`);
}

/** The path that the shipped files were written for. */
export const shippedPath = sitePath(siteOrigin(process.env.SITE_ORIGIN));

/** What is changed by hand where the site stands below another path. */
function nginxBelow({ path = shippedPath }: SitePlace): string {
  const shipped = nginxServer(shippedPath);
  if (path === shippedPath) return shipped;
  return shipped
    .replace(/(?:# )?rewrite \^.*\(/, `rewrite ^${path}(`)
    .replace(/# (location ~ .404.*?\{) (.*) '.*'/, `$1 brotli_static off; $2 '="${path}/'`);
}

function placed(text: string, { root, port }: SitePlace): string {
  return text.replaceAll('/srv/site/current', root).replaceAll('8080', String(port));
}

function needsModule(name: string): string {
  return `load_module /usr/lib/nginx/modules/ngx_http_${name}_module.so;\n`;
}

function doesListen(port: number): Promise<boolean> {
  return new Promise((tried) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => tried(true)).once('error', () => tried(false));
    socket.once('connect', () => socket.destroy());
  });
}
