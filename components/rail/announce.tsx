'use client';

import { useEffect, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import type { Entry } from '@/lib/incident/entry';
import { localTime } from '@/lib/incident/moment';

/** Says a new entry to a screen reader, politely and once; what was there on arrival is not read out. */
export function Announce({ entry, text }: { entry: Entry; text: string }) {
  const say = useSay();
  const [first] = useState(entry.id);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (entry.id !== first)
      setAnnounced(say('saving.new-entry', { time: localTime(entry.recordedAt), what: text }));
  }, [entry, first, text, say]);
  return (
    <p className="away" role="status">
      {announced}
    </p>
  );
}
