import { factsFile } from '@/lib/published/facts';

/** An address that the content rests on or leads to, with the facts that name it. */
export interface Address {
  url: string;
  facts: string[];
}

/** Every source, deep link and office of the content, each address once. */
export function addresses(): Address[] {
  const { version: _, ...groups } = factsFile();
  const named = new Map<string, string[]>();
  for (const group of Object.values(groups))
    for (const { id, facts } of group)
      for (const { fact, value, source } of facts)
        for (const url of [value, source.url])
          if (typeof url === 'string' && /^https:\/\//.test(url))
            named.set(url, [...(named.get(url) ?? []), `${id}: ${fact}`]);
  return [...named].map(([url, facts]) => ({ url, facts }));
}
