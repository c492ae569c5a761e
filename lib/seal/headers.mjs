// @ts-check

/**
 * What a browser may be asked for by other sites' pages or by scripts, and this site never asks for.
 * Only names that every version of a browser knows: it complains of others.
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
 * The headers of every answer. What a page may load stands in the page itself (seal.mjs); here is
 * what a page cannot say of itself.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const headers = {
  // Nobody lays our buttons under theirs.
  'Content-Security-Policy': "frame-ancestors 'none'",
  // The page's address is not told to whom a link leads.
  'Referrer-Policy': 'no-referrer',
  // `Copy` writes to the clipboard.
  'Permissions-Policy': [...powers.map((power) => `${power}=()`), 'clipboard-write=(self)'].join(', '),
  // A window that opened us, or that we open, has no hold on this one.
  'Cross-Origin-Opener-Policy': 'same-origin',
  // Other sites show none of our files as theirs.
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  // Two years. Without `includeSubDomains`: about other names the operator decides.
  'Strict-Transport-Security': 'max-age=63072000',
};

/** How long a copy of a file may be used without asking. */
export const caching = {
  /** A changed file has another name, so a copy is right for ever. Missing ones do not count. */
  forever: 'public, max-age=31536000, immutable',
  /** Everything else: a copy may be kept, and is asked about each time. */
  otherwise: 'no-cache',
};

/** Below these, every name holds a digest of what is in the file. */
export const lasting = ['/_next/static/chunks/', '/_next/static/media/'];
