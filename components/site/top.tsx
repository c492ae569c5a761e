import type { ReactNode } from 'react';

/** The header of a page: the app's name, and a link to another language, with room for the way out in the corner. */
export function Top({ children }: { children: ReactNode }) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 pe-30 pb-3 wide:col-[main-start/rail-end] wide:pb-12 print:hidden">
      {children}
    </header>
  );
}

/** The style of the app's name in it. */
export const brand = 'inline-flex h-18 items-center gap-2.5 font-bold text-ink no-underline';
