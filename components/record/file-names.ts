'use client';

import { useRef, useState } from 'react';
import { useSay } from '@/components/site/words-provider';
import type { TextIn } from '@/lib/incident/texts-in';
import { secretMessages } from '@/lib/secrets/message-keys';
import { takeOut } from '@/lib/secrets/take-out';
import { type ScanResult, type SecretHits, secretGate } from '@/lib/store/secret-gate';

/** The name that is asked about, as which of the files chosen. */
interface Asked {
  first: File;
  number: number;
  findings: SecretHits['findings'];
}

const textOf = ({ name }: File): TextIn => ({ field: 'fileName', text: name, form: 'measured' });

/** The same file under another name: its content is neither read nor copied. */
const renamed = (file: File, name: string) =>
  new File([file], name, { type: file.type, lastModified: file.lastModified });

/** Looks at the names of files before they are shown or read, and asks about them one after the other. */
export function useFileNames(take: (files: readonly File[]) => void) {
  const say = useSay();
  const [waiting, setWaiting] = useState<Asked | null>(null);
  const [cannotLook, setCannotLook] = useState(false);
  /** Those whose names were looked at, and those that still wait. More can be chosen meanwhile. */
  const line = useRef({ clean: [] as File[], rest: [] as File[], isLooking: false });

  const goOn = async () => {
    const files = line.current;
    if (files.isLooking) return;
    files.isLooking = true;
    for (let first = files.rest[0]; first; first = files.rest[0]) {
      const looked: ScanResult = await secretGate.look([textOf(first)]);
      if (looked.ok) files.clean.push(...files.rest.splice(0, 1));
      else {
        files.isLooking = false;
        if (looked.why === 'secret') {
          const findings = looked.seen.flatMap((seen) => seen.findings);
          return setWaiting({ first, number: files.clean.length + 1, findings });
        }
        line.current = { clean: [], rest: [], isLooking: false };
        setWaiting(null);
        return setCannotLook(true);
      }
    }
    files.isLooking = false;
    setWaiting(null);
    const clean = files.clean.splice(0);
    if (clean.length > 0) take(clean);
  };
  const choose = (files: readonly File[]) => {
    setCannotLook(false);
    line.current.rest.push(...files);
    return waiting ? undefined : goOn();
  };
  if (!waiting) return { choose, cannotLook, asks: null };

  const { first, number, findings } = waiting;
  const certain = findings.filter((one) => one.certain);
  const asked = certain.length > 0 ? certain : findings.slice(0, 1);
  /** Puts another file, or none, in the place of the one asked about. */
  const replace = async (...by: File[]) => {
    // A second tap on what was answered already.
    if (line.current.isLooking) return;
    line.current.rest.splice(0, 1, ...by);
    await goOn();
  };
  return {
    choose,
    cannotLook,
    asks: {
      kinds: [...new Set(asked.map(({ kind }) => kind))],
      isCertain: certain.length > 0,
      number,
      takeOut: () => replace(renamed(first, takeOut(first.name, asked, say(secretMessages.mark)))),
      dismissFinding: () => {
        for (const one of asked) secretGate.dismissFinding(first.name, one);
        return goOn();
      },
      leave: () => replace(),
    },
  };
}

export type FileNames = ReturnType<typeof useFileNames>;
