'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';
import type { Handover } from '@/lib/exports/format';

/** What the reader will get, in words, before it is handed over: as long as it is open, as the record stands. */
export function Preview({ make }: { make: () => Handover }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<{ render: (handover: Handover) => string } | 'failed' | null>(null);
  const show = async (opened: boolean) => {
    setOpen(opened);
    if (!opened) return;
    try {
      setText(await import('@/lib/exports/text'));
    } catch {
      setText('failed');
    }
  };
  return (
    <Fold title={say('record.share.preview')} onToggle={(event) => void show(event.currentTarget.open)}>
      {open && text && (
        <p
          className="wrap-anywhere max-h-96 overflow-auto whitespace-pre-wrap border border-rule p-4 text-small"
          dir="auto"
        >
          {text === 'failed' ? say('record.share.failed') : text.render(make())}
        </p>
      )}
    </Fold>
  );
}
