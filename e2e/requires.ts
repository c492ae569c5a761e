/** Capabilities that a story needs and not every browser's driver has. */
export type Requirement =
  | 'clipboard permission'
  | 'clipboard reading'
  | 'clock'
  | 'dark and print looks'
  | 'kept profile'
  | 'layout shifts'
  | 'leave dialog'
  | 'list typing'
  | 'navigation events'
  | 'offline mode'
  | 'page cache'
  | 'page lifecycle'
  | 'page numbers'
  | 'phone viewport'
  | 'printing'
  | 'request blocking'
  | 'request events'
  | 'scripts off'
  | 'site data clearing'
  | 'storage quota'
  | 'workers';

/** The annotations of such a story: `npm run test:browsers` skips it if the driver lacks one. */
export const requires = (...what: Requirement[]) =>
  what.map((description) => ({ type: 'requires', description }));
