import type { ReactNode } from 'react';

/** One column, and on wide screens room for a rail beside it. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-screen grid-cols-page grid-rows-[auto_1fr_auto_auto] *:col-[main] wide:grid-cols-page-wide wide:grid-rows-[auto_1fr_auto]">
      {children}
    </div>
  );
}

/** The header of a page: the app's name, and a link to another language, with room for the way out in the corner. */
export function Top({ children }: { children: ReactNode }) {
  return (
    <header className="flex flex-wrap items-center justify-between gap-x-4 pe-30 pb-3 wide:col-[main-start/rail-end] wide:pb-12 print:hidden">
      {children}
    </header>
  );
}

/** The main part of the page. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="flow-6 pb-16">
      {children}
    </main>
  );
}

/** The style of the part beside the column on wide screens. */
export const side = 'wide:col-[rail] wide:row-[2/span_2] print:hidden';

export const brand = 'inline-flex h-18 items-center gap-2.5 font-bold text-ink no-underline';
