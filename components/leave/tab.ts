/** Where a tab stands: at the bottom of the screen, or on the bar there. */
export const tab =
  'fixed bottom-0 border border-edge bg-sheet text-small print:hidden ' +
  'max-wide:not-short:absolute max-wide:not-short:bottom-full';
