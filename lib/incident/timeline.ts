import type { Entry } from './entry';
import { type FactData, happenedAt } from './facts';
import { checklist } from './fold';
import { localDay, type Moment } from './moment';

/** One entry of the record, placed where it belongs in time. Every entry has exactly one line. */
export interface Line {
  entry: Entry;
  /** When it happened, as far as is known. */
  at: Moment;
  /** `tapped` at that minute, or `told` from memory. */
  voice: 'tapped' | 'told';
  /** The fact in its latest wording, on the line where it was first told. */
  fact?: FactData;
  withdrawn: boolean;
  /** The device's clock stood earlier here than at the entry recorded before it. */
  clockWentBack: boolean;
}

/** The record in time order, for reading. Lines without a known time stand where they were written down. */
export function timeline(entries: readonly Entry[]): Line[] {
  const latest = latestFacts(entries);
  const standing = checklist(entries);

  const lines = entries.map((entry, i): Line => {
    const tapped: Moment = { precision: 'exact', at: entry.recordedAt };
    const before = entries[i - 1];
    const clockWentBack = before !== undefined && time(entry.recordedAt) < time(before.recordedAt);
    const line: Line = { entry, at: tapped, voice: 'tapped', withdrawn: false, clockWentBack };

    if (entry.kind === 'fact-recorded') {
      const { data, withdrawn } = latest.get(entry.fact) ?? { data: entry.data, withdrawn: false };
      return { ...line, at: happenedAt(data) ?? tapped, voice: 'told', fact: data, withdrawn };
    }
    if (entry.kind === 'action-done') {
      const last = standing.get(entry.action);
      if (last?.entry.id === entry.id && last.corrected) return { ...line, at: last.at, voice: 'told' };
    }
    return line;
  });

  return lines
    .map((line, i) => ({ line, i, when: time('at' in line.at ? line.at.at : line.entry.recordedAt) }))
    .toSorted((a, b) => a.when - b.when || a.i - b.i)
    .map(({ line }) => line);
}

const time = (instant: string) => Date.parse(instant);

function latestFacts(entries: readonly Entry[]) {
  const latest = new Map<string, { data: FactData; withdrawn: boolean }>();
  for (const entry of entries) {
    if (entry.kind === 'fact-recorded') latest.set(entry.fact, { data: entry.data, withdrawn: false });
    if (entry.kind === 'fact-amended') {
      const last = latest.get(entry.fact);
      if (last) latest.set(entry.fact, { ...last, data: entry.data });
    }
    if (entry.kind === 'fact-withdrawn') {
      const last = latest.get(entry.fact);
      if (last) latest.set(entry.fact, { ...last, withdrawn: true });
    }
  }
  return latest;
}

/** Lines with the local day they belong to, in order. */
export function groupByDay(lines: readonly Line[]): [day: string, lines: Line[]][] {
  const days: [string, Line[]][] = [];
  for (const line of lines) {
    const day = localDay('at' in line.at ? line.at.at : line.entry.recordedAt);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(line);
    else days.push([day, [line]]);
  }
  return days;
}
