// @ts-check
import { caching, headers, lasting } from './headers.mjs';

const origin = 'Written by the build from lib/seal/headers.mjs.';
const each = (/** @type {(name: string, value: string) => string} */ line) =>
  Object.entries(headers).map(([name, value]) => line(name, value));

/** For nginx 1.7.5 and newer. An `add_header` of a location hides those outside it, so all stand in each. */
function nginx() {
  const all = (/** @type {string} */ cacheControl) => [
    ...each((name, value) => `add_header ${name} "${value}" always;`),
    `add_header Cache-Control "${cacheControl}" always;`,
  ];
  return [
    `# ${origin} In a server block, beside its listen, server_name and root: include hosting/nginx.conf;`,
    'index index.html;',
    'charset utf-8;',
    'absolute_redirect off;',
    // What is missing is answered from there, so the rules of that place count and not `forever`.
    'error_page 404 /404.html;',
    ...all(caching.otherwise),
    ...lasting.flatMap((folder) => [
      `location ${folder} {`,
      ...all(caching.forever).map((line) => `  ${line}`),
      '}',
    ]),
  ];
}

/** For Caddy 2. */
const caddy = () => [
  `# ${origin} In a site block, beside its root: import hosting/Caddyfile`,
  `@lasting path ${lasting.map((folder) => `${folder}*`).join(' ')}`,
  `@passing not path ${lasting.map((folder) => `${folder}*`).join(' ')}`,
  'header {',
  ...each((name, value) => `  ${name} "${value}"`),
  '}',
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
 * For hosts that read `_headers`, such as Netlify and Cloudflare. Where two rules name the same
 * header they send both, so only the exception is named: by themselves they have every file asked
 * about each time.
 */
const headersFile = () => [
  `# ${origin}`,
  '/*',
  ...each((name, value) => `  ${name}: ${value}`),
  ...lasting.flatMap((folder) => [`${folder}*`, `  Cache-Control: ${caching.forever}`]),
];

/** For `serve`, the server of `npm start` and of the stories. */
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
  ],
});

/** @param {[key: string, value: string]} header */
const asPair = ([key, value]) => ({ key, value });

const text = (/** @type {string[]} */ lines) => `${lines.join('\n')}\n`;

/**
 * The headers as each kind of server wants them told.
 *
 * @returns {Record<string, string>} the text of each file, by where it goes from the checkout
 */
export const hostingFiles = () => ({
  'out/_headers': text(headersFile()),
  'hosting/nginx.conf': text(nginx()),
  'hosting/Caddyfile': text(caddy()),
  'hosting/serve.json': `${JSON.stringify(serve(), null, 2)}\n`,
});
