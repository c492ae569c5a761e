/** A small tab that hangs from the top of the screen. On a low screen it would cover what is being read. */
export const tab = 'fixed top-0 z-2 border bg-sheet text-small leading-snug short:absolute';
