import type { Viewport } from 'next';

/** Gives the browser's own bars the colour of the paper, by day and by night. */
export const paper: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f0e4' },
    { media: '(prefers-color-scheme: dark)', color: '#15161a' },
  ],
};
