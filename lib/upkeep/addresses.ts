import { valuesIn } from '@/lib/content/cited';

/** An address that the content rests on or leads to. */
export interface Address {
  url: string;
  /** The paths in the content where it stands. */
  facts: string[];
  /** The day from which on all that stands there was checked: the oldest of their days. */
  checked: string;
}

/** Every address in a tree of the content, once: sources, deep links, offices, pages of others. */
export function addressesIn(tree: unknown): Address[] {
  const days = new Map<string, string>();
  const found = new Map<string, Address>();
  for (const { path, value } of valuesIn(tree)) {
    const day = dayOf(value);
    if (day) days.set(path, day);
    if (typeof value !== 'string' || !/^https:\/\/\S+$/.test(value)) continue;
    const { facts, checked } = found.get(value) ?? { facts: [], checked: undefined };
    const here = dayAt(path, days);
    const oldest = checked === undefined || here < checked ? here : checked;
    found.set(value, { url: value, facts: [...facts, path], checked: oldest });
  }
  return [...found.values()];
}

/** The day on which a fact was checked; of a row with several sources, the oldest of theirs. */
function dayOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('checked' in value && typeof value.checked === 'string') return value.checked;
  if (!('sources' in value && Array.isArray(value.sources))) return undefined;
  return value.sources.flatMap((one) => dayOf(one) ?? []).toSorted()[0];
}

/** The day of the nearest value around a path that has one; never checked if none has. */
function dayAt(path: string, days: ReadonlyMap<string, string>): string {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const day = days.get(at);
    if (day) return day;
  }
  return '';
}
