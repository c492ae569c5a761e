'use client';

import { useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import type { TextIn } from '@/lib/incident/texts-in';
import { secretMessages } from '@/lib/secrets/message-keys';
import { takeOut } from '@/lib/secrets/take-out';
import { type Looked, type Seen, secretGate } from '@/lib/store/secret-gate';

interface Waiting {
  /** Those whose names were looked at, and those that still wait; of the first of these something was seen. */
  clean: readonly File[];
  rest: readonly File[];
  findings: Seen['findings'];
}

const textOf = ({ name }: File): TextIn => ({ field: 'fileName', text: name, form: 'measured' });

/** The same file under another name: its content is neither read nor copied. */
const renamed = (file: File, name: string) =>
  new File([file], name, { type: file.type, lastModified: file.lastModified });

/** Looks at the names of files before they are shown or read, and asks about them one after the other. */
export function useFileNames(take: (files: readonly File[]) => void) {
  const say = useSay();
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [cannotLook, setCannotLook] = useState(false);

  const goOn = async (clean: readonly File[], rest: readonly File[]) => {
    const [first, ...others] = rest;
    if (!first) {
      setWaiting(null);
      if (clean.length > 0) take(clean);
      return;
    }
    const looked: Looked = await secretGate.look([textOf(first)]);
    if (looked.ok) return goOn([...clean, first], others);
    if (looked.why === 'cannot-look') {
      setWaiting(null);
      return setCannotLook(true);
    }
    setWaiting({ clean, rest, findings: looked.seen.flatMap(({ findings }) => findings) });
  };
  /** What is chosen while something is asked waits behind it. */
  const choose = (files: readonly File[]) => {
    setCannotLook(false);
    return goOn(waiting?.clean ?? [], [...(waiting?.rest ?? []), ...files]);
  };
  if (!waiting) return { choose, cannotLook, asks: null };

  const { clean, rest, findings } = waiting;
  const [first, ...others] = rest;
  const certain = findings.filter((one) => one.certain);
  const asked = certain.length > 0 ? certain : findings.slice(0, 1);
  return {
    choose,
    cannotLook,
    asks: first && {
      kinds: [...new Set(asked.map(({ kind }) => kind))],
      isCertain: certain.length > 0,
      number: clean.length + 1,
      takeOut: () =>
        goOn(clean, [renamed(first, takeOut(first.name, asked, say(secretMessages.mark))), ...others]),
      letPass: () => {
        for (const one of asked) secretGate.letPass(first.name, one);
        return goOn(clean, rest);
      },
      leave: () => goOn(clean, others),
    },
  };
}

export type FileNames = ReturnType<typeof useFileNames>;
