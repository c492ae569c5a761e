import { unpackings } from './unpack';

/** Where a browser reads another host, or a program: after a scheme, and after two slashes of either kind. */
const openers =
  /(?<![a-z0-9+.-])(?:(?<code>javascript|vbscript|data):(?=.)|[a-z][a-z0-9+.-]{1,20}:[\\/]+)|https?:[\\/]*|(?<slashes>(?<!:)[\\/]{2,})/gis;

/** The host with its port and user name, and the path after it. */
const upToPath = /^[^\\/?#]*(?:[\\/][^?&#=;,|]*)?/;

interface Lead {
  kind: 'web' | 'code';
  value: string;
}

function hostOf(value: string): string | null {
  try {
    return new URL(/^[a-z]/i.test(value) ? value : `https:${value}`).hostname;
  } catch {
    return null;
  }
}

/** Something that hosts begin with and paths do not: `en` in `//en/my` is none. */
const mayBeHost = (host: string | null) => host !== null && /[.:]|^xn--/.test(host);

interface Found extends Lead {
  host: string | null;
  start: number;
  end: number;
}

/** Each ends where the next begins, so that time grows linearly. */
function leadsAt(text: string): Found[] {
  const opened = [...text.matchAll(openers)];
  return opened.flatMap(({ 0: opener, index: start, groups = {} }, i): Found[] => {
    const rest = text.slice(start, opened[i + 1]?.index);
    if (groups['code']) return [{ kind: 'code', value: rest, host: rest, start, end: start + rest.length }];
    const behind = upToPath.exec(rest.slice(opener.length))?.[0] ?? '';
    const host = hostOf(groups['slashes'] ? `//${behind}` : opener + behind);
    if (groups['slashes'] && !mayBeHost(host)) return [];
    const end = start + opener.length + behind.length;
    // Text before a colon would be read as a scheme.
    const front = groups['slashes'] ? (/^[^\\/]*@/.test(behind) ? '//' : '') : opener;
    return [{ kind: 'web', value: front + behind, host, start, end }];
  });
}

/**
 * The addresses to which a part of another one leads, and the text between them. Those that a browser only reads before
 * the last unescaping come last.
 */
export function findLeads(part: string): { leads: Lead[]; between: string[] } {
  const readings = unpackings(part);
  const last = readings.at(-1) ?? part;
  const leads = leadsAt(last);
  const ends = [0, ...leads.map(({ end }) => end)];
  const between = ends.map((end, i) => last.slice(end, leads[i]?.start));
  const hosts = new Set(leads.map(({ host }) => host));
  for (const lead of readings.slice(0, -1).flatMap(leadsAt)) {
    if (lead.kind === 'code' || lead.host === null || hosts.has(lead.host)) continue;
    hosts.add(lead.host);
    leads.push(lead);
  }
  return { leads, between };
}
