'use client';

import { useEffect, useRef, useState } from 'react';
import type { TextIn } from '@/lib/incident/texts-in';
import type { Finding } from '@/lib/secrets/finding';
import { incidents } from '@/lib/store/device';

/** What came of looking: of one field at a time, as it was typed then. */
export interface Stop {
  text: string;
  findings: readonly Finding[];
  form: TextIn['form'];
}

type State = 'looking' | 'cannot-look' | null;

/**
 * Looks before something typed is stored. Nothing is kept of what was seen but in which field it stands, and only
 * until the text changes.
 *
 * @param onStop called once something was seen, with the names of the fields
 */
export function useLook(onStop: (fields: readonly string[]) => void = () => {}) {
  const [state, setState] = useState<State>(null);
  const [stops, setStops] = useState<Readonly<Record<string, Stop>>>({});
  const isHere = useRef(true);
  const turn = useRef(0);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  /** Whether all of it may be stored now. What was said of the fields stays until they are looked at again. */
  const passes = async (texts: readonly TextIn[], before: readonly TextIn[] = []): Promise<boolean> => {
    turn.current += 1;
    const mine = turn.current;
    setState('looking');
    const looked = await incidents.look(texts, before);
    // Who left meanwhile finds it as it was typed; who typed on, is looked at anew.
    if (!isHere.current || mine !== turn.current) return false;
    const seen = !looked.ok && looked.why === 'secret' ? looked.seen : [];
    const found = seen.flatMap(({ field, findings }) => {
      const one = texts.find((text) => text.field === field);
      return one ? [[field, { text: one.text, form: one.form, findings }] as const] : [];
    });
    setState(!looked.ok && looked.why === 'cannot-look' ? 'cannot-look' : null);
    setStops(Object.fromEntries(found));
    if (found.length > 0) onStop(found.map(([field]) => field));
    // Another tab may have taken the pen meanwhile.
    return looked.ok && incidents.getState().pen !== 'elsewhere';
  };

  return {
    passes,
    state,
    /** What was seen in a field, as long as it reads as it did. */
    stopOf: (field: string, text: string) => (stops[field]?.text === text ? stops[field] : undefined),
  };
}

export type Look = ReturnType<typeof useLook>;
