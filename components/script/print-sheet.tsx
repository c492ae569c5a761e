'use client';

import { useHydrated } from '@/components/site/hydrated';
import { Button } from '@/components/ui/button';

/** Prints the sheet, for which nothing more has to be drawn. Without scripts the browser’s own menu prints the same. */
export function PrintSheet({ text }: { text: string }) {
  return (
    <div className="noscript:hidden">
      <Button look="plain" wide onClick={() => window.print?.()}>
        {text}
      </Button>
    </div>
  );
}

/** Where the page is, printed beside the app’s name: only the browser knows. */
export function SheetAddress() {
  const isHere = useHydrated();
  return <bdi className="code">{isHere && `${window.location.host}${window.location.pathname}`}</bdi>;
}
