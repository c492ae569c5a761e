'use client';

import { useEffect, useRef, useState } from 'react';
import { latest } from '@/components/ui/latest';
import type { TextIn } from '@/lib/incident/texts-in';
import type { Finding } from '@/lib/secrets/finding';
import { type ScanResult, secretGate } from '@/lib/store/secret-gate';

/** What came of looking: of one field at a time, as it was typed then. Without findings it may be stored. */
export interface Stop {
  text: string;
  findings: readonly Finding[];
  form: TextIn['form'];
}

type State = 'looking' | 'cannot-look' | null;

/** `stopped`: something was seen, or the text is another one by now. */
type Verdict = 'may' | 'stopped' | 'cannot-look';

/**
 * Looks before something typed is stored. Nothing is kept of what was seen but in which field it stands, and only
 * until the text changes.
 *
 * @param onStop called once something was seen, with the names of the fields
 */
export function useSecretScan(onStop: (fields: readonly string[]) => void = () => {}) {
  const [state, setState] = useState<State>(null);
  const [answers, setAnswers] = useState<Readonly<Record<string, Stop>>>({});
  const isHere = useRef(true);
  const [asks] = useState(latest);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const keep = (texts: readonly TextIn[], looked: ScanResult): string[] => {
    const seen = !looked.ok && looked.why === 'secret' ? looked.seen : [];
    const isLooked = looked.ok || looked.why === 'secret';
    const found = texts.map(({ field, text, form }) => {
      const findings = seen.find((one) => one.field === field)?.findings ?? [];
      return [field, { text, form, findings }] as const;
    });
    const names = new Set(texts.map(({ field }) => field));
    setAnswers((before) => ({
      ...Object.fromEntries(Object.entries(before).filter(([field]) => !names.has(field))),
      ...Object.fromEntries(isLooked ? found : []),
    }));
    return found.filter(([, { findings }]) => findings.length > 0).map(([field]) => field);
  };

  /** Looks at all of it. What was seen, or that looking failed, is on the screen then. */
  const judge = async (texts: readonly TextIn[], before: readonly TextIn[] = []): Promise<Verdict> => {
    const isLatest = asks();
    setState('looking');
    const looked = await secretGate.look(texts, before);
    // Who left meanwhile finds it as it was typed; what was typed on meanwhile waits for another tap.
    if (!isHere.current || !isLatest()) return 'stopped';
    const cannotLook = !looked.ok && looked.why === 'cannot-look';
    setState(cannotLook ? 'cannot-look' : null);
    const fields = keep(texts, looked);
    if (fields.length > 0) onStop(fields);
    return looked.ok ? 'may' : cannotLook ? 'cannot-look' : 'stopped';
  };
  /** Whether all of it may be stored now. */
  const passes = async (...asked: Parameters<typeof judge>) => (await judge(...asked)) === 'may';

  /** Something in the form is another now: what is being looked at is not what would be stored. */
  const changed = () => {
    setState(null);
    return asks();
  };
  const isPasted = useRef(false);
  /** What was pasted is looked at in the moment, and without taking the focus; resolves then. */
  const typed = (one: TextIn): Promise<void> | undefined => {
    const isLatest = changed();
    if (!isPasted.current) return undefined;
    isPasted.current = false;
    return secretGate.look([one]).then((looked) => {
      if (isHere.current && isLatest()) keep([one], looked);
    });
  };

  const answerTo = (field: string, text: string) =>
    answers[field]?.text === text ? answers[field] : undefined;

  return {
    judge,
    passes,
    changed,
    typed,
    onPaste: () => {
      isPasted.current = true;
    },
    state,
    /** What was seen in a field, as long as it reads as it did. */
    stopOf: (field: string, text: string) => {
      const answer = answerTo(field, text);
      return answer && answer.findings.length > 0 ? answer : undefined;
    },
    /** Whether this very text was looked at, and nothing was seen that must not be stored. */
    isClear: (field: string, text: string) => answerTo(field, text)?.findings.length === 0,
  };
}

export type SecretScan = ReturnType<typeof useSecretScan>;
