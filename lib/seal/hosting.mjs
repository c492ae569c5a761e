// @ts-check
import { background, caching, headers, lasting, worker } from './headers.mjs';

const origin = 'Written by the build from lib/seal/headers.mjs.';
const each = (/** @type {(name: string, value: string) => string} */ line, all = headers) =>
  Object.entries(all).map(([name, value]) => line(name, value));
const { 'Content-Security-Policy': policy, ...others } = headers;
const withPolicy = (/** @type {string} */ policy) => ({ ...others, 'Content-Security-Policy': policy });

/** For nginx 1.7.5 and newer. An `add_header` in a location hides those outside it, so each has them all. */
function nginx() {
  const all = (/** @type {string} */ cacheControl, sent = headers) => [
    ...each((name, value) => `add_header ${name} "${value}" always;`, sent),
    `add_header Cache-Control "${cacheControl}" always;`,
  ];
  return [
    `# ${origin} In a server block, beside its listen, server_name and root: include hosting/nginx.conf;`,
    'index index.html;',
    'charset utf-8;',
    'absolute_redirect off;',
    // Missing files are answered from there, so its rules apply, and not `forever`.
    'error_page 404 /404.html;',
    ...all(caching.otherwise),
    ...lasting.flatMap((folder) => [
      `location ${folder} {`,
      ...all(caching.forever, folder === background.path ? withPolicy(background.policy) : headers).map(
        (line) => `  ${line}`,
      ),
      '}',
    ]),
    `location = ${worker.path} {`,
    ...all(caching.otherwise, withPolicy(worker.policy)).map((line) => `  ${line}`),
    '}',
  ];
}

/** For Caddy 2. */
const caddy = () => [
  `# ${origin} In a site block, beside its root: import hosting/Caddyfile`,
  `@lasting path ${lasting.map((folder) => `${folder}*`).join(' ')}`,
  `@passing not path ${lasting.map((folder) => `${folder}*`).join(' ')}`,
  'header {',
  ...each((name, value) => `  ${name} "${value}"`, others),
  '}',
  `@worker path ${worker.path}`,
  `@background path ${background.path}*`,
  `@others not path ${worker.path} ${background.path}*`,
  `header @worker Content-Security-Policy "${worker.policy}"`,
  `header @background Content-Security-Policy "${background.policy}"`,
  `header @others Content-Security-Policy "${policy}"`,
  `header @lasting Cache-Control "${caching.forever}"`,
  `header @passing Cache-Control "${caching.otherwise}"`,
  'file_server',
  'handle_errors {',
  `  header Cache-Control "${caching.otherwise}"`,
  '  rewrite * /404.html',
  '  file_server',
  '}',
];

/**
 * For hosts that read `_headers`, such as Netlify and Cloudflare. If two rules set the same header, they send both, so
 * only the exception is listed: by default they have every file revalidated. Of two policies, both hold.
 */
const headersFile = () => [
  `# ${origin}`,
  '/*',
  ...each((name, value) => `  ${name}: ${value}`),
  ...lasting.flatMap((folder) => [`${folder}*`, `  Cache-Control: ${caching.forever}`]),
  ...[worker, background].flatMap(({ path, policy }) => [
    path.replace(/\/$/, '/*'),
    `  Content-Security-Policy: ${policy}`,
  ]),
];

/** For `serve`, the server of `npm start` and the stories. */
const serve = () => ({
  cleanUrls: ['!**/*.html'],
  trailingSlash: true,
  directoryListing: false,
  headers: [
    {
      source: '**',
      headers: Object.entries({ ...headers, 'Cache-Control': caching.otherwise }).map(asPair),
    },
    ...lasting.map((folder) => ({
      source: `${folder.slice(1)}**`,
      headers: [asPair(['Cache-Control', caching.forever])],
    })),
    ...[worker, background].map(({ path, policy }) => ({
      source: path.slice(1).replace(/\/$/, '/**'),
      headers: [asPair(['Content-Security-Policy', policy])],
    })),
  ],
});

/** @param {[key: string, value: string]} header */
const asPair = ([key, value]) => ({ key, value });

const text = (/** @type {string[]} */ lines) => `${lines.join('\n')}\n`;

/**
 * The headers in the format of each kind of server.
 *
 * @returns {Record<string, string>} the text of each file, by where it goes from the checkout
 */
export const hostingFiles = () => ({
  'out/_headers': text(headersFile()),
  'hosting/nginx.conf': text(nginx()),
  'hosting/Caddyfile': text(caddy()),
  'hosting/serve.json': `${JSON.stringify(serve(), null, 2)}\n`,
});
