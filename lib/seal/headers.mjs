// @ts-check

/**
 * Browser features that this site never uses and denies to scripts and other sites' pages. Only names that all versions
 * of browsers know, since they complain of others.
 */
const powers = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/**
 * The headers of every response. What a page may load is in the page itself (seal.mjs); these are the rules a page
 * cannot set for itself.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const headers = {
  // No other site may frame ours and lay its own buttons over it.
  'Content-Security-Policy': "frame-ancestors 'none'",
  // Links do not tell where they were followed.
  'Referrer-Policy': 'no-referrer',
  // `Copy` writes to the clipboard.
  'Permissions-Policy': [...powers.map((power) => `${power}=()`), 'clipboard-write=(self)'].join(', '),
  // Windows that open us or that we open have no access to this one.
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Other sites may not embed our files.
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  // Two years. No `includeSubDomains`: the operator decides about other names.
  'Strict-Transport-Security': 'max-age=63072000',
};

/** What the worker may load, which no page can set for it (lib/offline). In place of the policy of other files. */
export const worker = {
  path: '/worker.js',
  policy: "default-src 'none'; connect-src 'self'; script-src 'self'; frame-ancestors 'none'",
};

/**
 * What a script may load that a page runs as a worker (lib/background), which no page can set for it either: scripts of
 * ours and nothing else, so that nothing it is given leaves it. In place of the policy of other files.
 */
export const background = {
  path: '/_next/static/chunks/',
  policy: "default-src 'none'; script-src 'self'; frame-ancestors 'none'",
};

/** How long a copy of a file may be used without asking the server. */
export const caching = {
  /** The name of a file changes with its contents, so a copy is valid for ever. Not for missing files. */
  forever: 'public, max-age=31536000, immutable',
  /** Everything else: a copy may be kept, but must be revalidated each time. */
  otherwise: 'no-cache',
};

/** Folders in which every file name holds a digest of the contents. */
export const lasting = [background.path, '/_next/static/media/'];
