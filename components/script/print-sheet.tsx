'use client';

import { useState } from 'react';
import { useHydrated } from '@/components/site/hydrated';
import { Button } from '@/components/ui/button';
import { printWhole } from '@/components/ui/print';

/** Prints the sheet, for which nothing more has to be drawn. Without scripts the browser’s own menu prints the same. */
export function PrintSheet({ text, notBegun }: { text: string; notBegun: string }) {
  const [hasBegun, setBegun] = useState(true);
  return (
    <div className="noscript:hidden">
      <Button look="plain" wide onClick={() => void printWhole().then(setBegun)}>
        {text}
      </Button>
      <p role="status">{!hasBegun && notBegun}</p>
    </div>
  );
}

/** Where the page is, printed beside the app’s name: only the browser knows. */
export function SheetAddress() {
  const isHere = useHydrated();
  return <bdi className="code">{isHere && `${window.location.host}${window.location.pathname}`}</bdi>;
}
