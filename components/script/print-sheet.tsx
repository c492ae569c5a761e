'use client';

import { useState } from 'react';
import { InsideApp } from '@/components/saving/inside-app';
import { useHydrated } from '@/components/site/hydrated';
import { Button } from '@/components/ui/button';
import { printWhole } from '@/components/ui/print';

/** Prints the sheet. Without scripts there is no button: the browser's own menu prints the same. */
export function PrintSheet({ text }: { text: string }) {
  const [isPrinted, setPrinted] = useState<boolean | null>(null);
  return (
    <div className="flow-4 noscript:hidden print:hidden">
      <Button look="plain" wide onClick={() => void printWhole().then(setPrinted)}>
        {text}
      </Button>
      {isPrinted === false && <InsideApp hasNotPrinted />}
    </div>
  );
}

/** Where the page is, printed below its name: only the browser knows. */
export function SheetAddress() {
  const isHere = useHydrated();
  return <bdi className="code">{isHere && `${window.location.host}${window.location.pathname}`}</bdi>;
}
