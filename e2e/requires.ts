/** What a story asks of the driver of a browser that not every driver can do. */
export type Requirement =
  | 'clipboard permission'
  | 'clipboard reading'
  | 'clock'
  | 'dark and print looks'
  | 'kept profile'
  | 'leave dialog'
  | 'list typing'
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
  | 'storage quota';

/** The annotations of a story that say so: `npm run test:browsers` leaves it out where a driver lacks it. */
export const requires = (...what: Requirement[]) =>
  what.map((description) => ({ type: 'requires', description }));
