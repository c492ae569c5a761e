import type { Candidate } from './candidate';
import { findChannels } from './find-channels';
import { findLeads } from './leads';
import { leadsOn } from './leads-on';

/** The end of the host name. */
const hostAndRest = /^(?:[a-z][a-z0-9+.-]*:)?[\\/]*[^\\/?#]*(.*)$/isu;

/** Where a visitor came from: no page leads there. */
const cameFrom = /(?<=[?&#;]utm_\w{1,20}=)[\w.-]+(?=[&#;]|$)/gi;

/** The beginning of the next value: `&x` alone may continue the one before. */
const nextValue = /[?#]|&(?=[\w.[\]%-]+=|[&#]|$)/;
/** The text between two delimiters, with the name before a value. */
const parts = /(?:([^?&#=;,|]*)=)?([^?&#=;,|]+)/gu;

const shortestHost = 'a.co'.length;

/** A path never begins like this, even if the ending is too new for our list. */
const hostAndPath = /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.\p{L}{2,}\//u;

/** Domain endings that are also file extensions. */
const fileEndings = /^[^:]*\.(?:do|md|mov|pl|ps|py|rs|sh|so|zip)$/i;
/** Domain endings that also occur in names of fields, by which a page sorts or filters. */
const fieldEndings = /^[^:]*\.(?:at|by|cc|email|id|in|is|it|me|my|name|read|to|us)$/i;
const ofFields = /sort|order|scope|field|filter|column|group|name/i;
/** A part of a path before names of coins, some of which look like hosts. */
const ofCoins = /^price$/i;
const partInFront = /([^\s/]{1,60}) \/ $/u;

/** The name of an app in a store reads like a host from the right. */
const ofApp = /^(?:com|io|net|org)\.[\w.]+$/i;

interface Inside {
  piece: Candidate;
  /** Whether it may also be a file or the name of a field. */
  isDoubtful: boolean;
}

interface Named extends Pick<Candidate, 'kind' | 'value' | 'hidden'> {
  isDoubtful: boolean;
}

/** Hosts in a part of an address that does not lead on by itself, but perhaps by a page that redirects. */
function namedIn(text: string): Named[] {
  return [...text.matchAll(parts)].flatMap(([, name, part = '']) => {
    if (part.length < shortestHost || (name === 'id' && ofApp.test(part))) return [];
    if (hostAndPath.test(part)) return [{ kind: 'web', value: part, hidden: false, isDoubtful: false }];
    const spaced = part.replace(/[\\/]+/gu, ' / ');
    return findChannels(spaced).found.flatMap(({ kind, value, hidden, start, end }) => {
      // Under its own name it is that of the reader.
      const isReaders = kind === 'mail' && /^e-?mail$/i.test(name ?? '');
      if (isReaders || kind === 'phone' || kind === 'handle') return [];
      const before = partInFront.exec(spaced.slice(Math.max(0, start - 70), start))?.[1] ?? name;
      const isField =
        fieldEndings.test(value) && (value !== part.trim() || name === undefined || ofFields.test(name));
      const mayBeOther = fileEndings.test(value) || isField || ofCoins.test(before ?? '');
      const isDoubtful =
        kind === 'web' && mayBeOther && !leadsOn.test(before ?? '') && !spaced.startsWith(' / ', end);
      return [{ kind, value, hidden, isDoubtful }];
    });
  });
}

/**
 * The web and mail addresses in the path, the query and the fragment of a web address, also escaped up to three times
 * (`%253A`) or without a scheme; of the latter only the host. They have the place of the address.
 */
export function findInside({ value, hidden, ...place }: Candidate): Inside[] {
  const rest = (hostAndRest.exec(value)?.[1] ?? '').replace(cameFrom, '');
  const found = rest.split(nextValue).flatMap((part) => {
    const { leads, between } = findLeads(part);
    return [
      ...between.flatMap(namedIn),
      ...leads.map((lead) => ({ ...lead, hidden: false, isDoubtful: false })),
    ];
  });
  return found.map(({ kind, value, isDoubtful, ...one }) => ({
    piece: {
      ...place,
      kind,
      value,
      hidden: hidden || one.hidden,
      isPlain: true,
    },
    isDoubtful,
  }));
}
