'use client';

import { useEffect, useRef, useState } from 'react';
import type { TextIn } from '@/lib/incident/texts-in';
import type { Finding } from '@/lib/secrets/finding';
import { type Looked, secretGate } from '@/lib/store/secret-gate';

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

  const keep = (texts: readonly TextIn[], looked: Looked): string[] => {
    const seen = !looked.ok && looked.why === 'secret' ? looked.seen : [];
    const found = seen.flatMap(({ field, findings }) => {
      const one = texts.find((text) => text.field === field);
      return one ? [[field, { text: one.text, form: one.form, findings }] as const] : [];
    });
    const names = new Set(texts.map(({ field }) => field));
    setStops((before) => ({
      ...Object.fromEntries(Object.entries(before).filter(([field]) => !names.has(field))),
      ...Object.fromEntries(found),
    }));
    return found.map(([field]) => field);
  };

  /** Whether all of it may be stored now. Else what was seen, or that looking failed, is on the screen. */
  const passes = async (texts: readonly TextIn[], before: readonly TextIn[] = []): Promise<boolean> => {
    turn.current += 1;
    const mine = turn.current;
    setState('looking');
    const looked = await secretGate.look(texts, before);
    // Who left meanwhile finds it as it was typed; what was typed on meanwhile waits for another tap.
    if (!isHere.current || mine !== turn.current) return false;
    setState(!looked.ok && looked.why === 'cannot-look' ? 'cannot-look' : null);
    const fields = keep(texts, looked);
    if (fields.length > 0) onStop(fields);
    return looked.ok;
  };

  const isPasted = useRef(false);
  /** What was pasted is looked at in the moment, and without taking the focus. */
  const typed = (one: TextIn) => {
    turn.current += 1;
    setState(null);
    if (!isPasted.current) return;
    isPasted.current = false;
    void secretGate.look([one]).then((looked) => isHere.current && keep([one], looked));
  };

  return {
    passes,
    typed,
    onPaste: () => {
      isPasted.current = true;
    },
    state,
    /** What was seen in a field, as long as it reads as it did. */
    stopOf: (field: string, text: string) => (stops[field]?.text === text ? stops[field] : undefined),
  };
}

export type Look = ReturnType<typeof useLook>;
