'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import type { Handover } from '@/lib/exports/format';

/** What the reader will get, in words, before it is handed over. */
export function Preview({ make }: { make: () => Handover }) {
  const say = useSay();
  const [text, setText] = useState<string | null>(null);
  const show = async (open: boolean) => {
    if (!open) return setText(null);
    try {
      const { render } = await import('@/lib/exports/text');
      setText(String(await render(make())));
    } catch {
      setText(say('record.share.failed'));
    }
  };
  return (
    <details className="more" onToggle={(event) => void show(event.currentTarget.open)}>
      <summary className="tap">{say('record.share.preview')}</summary>
      {text && (
        <p className="words preview" dir="auto">
          {text}
        </p>
      )}
    </details>
  );
}
