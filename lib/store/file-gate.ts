import { asWritten } from '@/lib/incident/as-written';
import type { IncidentRecord } from '@/lib/incident/record';
import { changeTexts, type TextIn } from '@/lib/incident/texts-in';
import { dropUntyped } from '@/lib/incident/untyped-parts';
import { upgrade } from '@/lib/incident/upgrade';
import type { SecretKind } from '@/lib/secrets/finding';
import { takeOut } from '@/lib/secrets/take-out';
import type { SecretGate } from './secret-gate';

/** A kind of secret seen in a file, and the number of its entry, counted from 1. */
export interface SeenInFile {
  entry: number;
  kind: SecretKind;
  certain: boolean;
}

/** What to do about it: `mark` replaces what is taken out; with `keepsMaybe`, possible secrets stay. */
export interface TakingOut {
  mark: string;
  keepsMaybe: boolean;
}

/** Scans every text, name and number of a record, entry by entry. The gate must be ready. */
export function seenInRecord(gate: SecretGate, { entries }: IncidentRecord): SeenInFile[] {
  // The words of a tap, its language and its zone recur often.
  const clean = new Set<string>();
  return entries.flatMap((entry, i) => {
    const findingsIn = (one: TextIn) => {
      const key = `${one.form} ${one.text}`;
      if (clean.has(key)) return [];
      const findings = gate.findingsIn(one);
      if (findings.length === 0 && one.text.length < 100) clean.add(key);
      return findings.map(({ kind, certain }) => ({ entry: i + 1, kind, certain }));
    };
    const seen: SeenInFile[] = [];
    changeTexts(asWritten(entry), (one) => {
      seen.push(...findingsIn(one));
      return one.text;
    });
    dropUntyped(asWritten(entry), (part) => {
      // What was seen in a text is not reported again; a certain finding here may be a possible one there.
      const isSeen = ({ kind, certain }: SeenInFile) =>
        seen.some((before) => before.kind === kind && (before.certain || !certain));
      seen.push(...findingsIn(part).filter((one) => !isSeen(one)));
      return false;
    });
    return seen;
  });
}

/**
 * The record without what must not be stored; null if an entry is invalid without it, or if something is still found in
 * the rest. Its fingerprint differs from that of the file.
 */
export function withoutSecrets(
  gate: SecretGate,
  record: IncidentRecord,
  { mark, keepsMaybe }: TakingOut,
): IncidentRecord | null {
  const goes = ({ certain }: { certain: boolean }) => certain || !keepsMaybe;
  // What stood beside a secret may look like one once that is gone.
  const leave = (one: TextIn, again = true): string => {
    const found = gate.findingsIn(one).filter(goes);
    if (found.length === 0) return one.text;
    const marked = takeOut(one.text, found, mark);
    // A mark longer than what it replaces could make the text too long for its field.
    const text = marked.length > one.text.length ? takeOut(one.text, found, '…') : marked;
    return again ? leave({ ...one, text }, false) : text;
  };
  const entries = record.entries.map((entry) =>
    dropUntyped(
      changeTexts(asWritten(entry), (one) => leave(one)),
      (part) => gate.findingsIn(part).some(goes),
    ),
  );
  const upgraded = upgrade({ ...record, entries });
  return upgraded.ok && !seenInRecord(gate, upgraded.record).some(goes) ? upgraded.record : null;
}
