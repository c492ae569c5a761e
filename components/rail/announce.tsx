'use client';

import { useEffect, useRef, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import type { Entry } from '@/lib/incident/entry';
import { localTime } from '@/lib/incident/moment';
import { useIncident } from '@/lib/store/use-incident';

/**
 * Announces a new entry to a screen reader, politely and once, but not what was there on arrival. `text` is null until
 * its words are here.
 */
export function Announce({ entry, text }: { entry: Entry | undefined; text: string | null }) {
  const say = useSay();
  const loading = useIncident(({ status }) => status.kind === 'loading');
  // Announced only once it is on disk; if it is not, the alert beside it says so.
  const waits = useIncident(({ unsaved }) => entry !== undefined && unsaved.has(entry.id));
  const known = useRef<string | undefined>(undefined);
  const arrived = useRef(false);
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    if (loading || waits) return;
    const isNew = arrived.current && entry !== undefined && entry.id !== known.current;
    arrived.current = true;
    // Announced only once there are words for it.
    if (isNew && text === null) return;
    known.current = entry?.id;
    if (isNew) setAnnounced(say('rail.new-entry', { time: localTime(entry.recordedAt), what: text ?? '' }));
    // Nothing of an erased record stays in the page, not even for a screen reader.
    if (!entry) setAnnounced('');
  }, [entry, loading, waits, text, say]);
  return (
    <p className="sr-only" role="status">
      {announced}
    </p>
  );
}
