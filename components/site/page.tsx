import type { ReactNode } from 'react';

/** One column, and on wide screens room for a rail beside it. */
export function Page({ children }: { children: ReactNode }) {
  return (
    <div className="grid min-h-screen grid-cols-page grid-rows-[auto_1fr_auto_auto] *:col-[main] wide:grid-cols-page-wide wide:grid-rows-[auto_1fr_auto]">
      {children}
    </div>
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
