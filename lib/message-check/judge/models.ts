import { parse } from 'tldts';
import { shapeOf } from '@/lib/message-check/letters';
import { isConfirmed, type Official } from '@/lib/message-check/official';
import { type Name, toName } from './likeness';

/** A domain as imitations write it. */
interface Domain {
  text: string;
  shape: string;
  /** `x-gov` for `x.gov`. */
  joined: string;
  ending: string;
}

/** What is imitated of an official. */
export interface Model {
  official: Official;
  /** The domain to show beside an imitation. */
  main: string;
  names: readonly Name[];
  domains: readonly Domain[];
  endings: ReadonlySet<string>;
}

/** An office has no names of its own here: its whole domain is imitated, or a label too long for chance. */
const longLabel = 9;

/** Null for who has no confirmed domain. */
export function modelOf(official: Official): Model | null {
  const confirmed = official.domains.filter(isConfirmed).map(({ value }) => value.replace(/^www\./, ''));
  const main = confirmed[0];
  if (!main) return null;
  const parsed = confirmed.map((text) => ({ text, ...parse(text, { allowPrivateDomains: true }) }));
  const given = official.names.filter((name) => !name.includes('.'));
  const labels = parsed.flatMap(({ domainWithoutSuffix: label }) => {
    const counts = label && (official.kind === 'provider' || label.length >= longLabel);
    return counts && !given.includes(label) ? [toName(label, true, true)] : [];
  });
  const domains = parsed.map(({ text, publicSuffix }) => ({
    text,
    shape: shapeOf(text),
    joined: shapeOf(text.replaceAll('.', '-')),
    ending: publicSuffix ?? '',
  }));
  return {
    official,
    main,
    names: [...given.map((name) => toName(name, official.ordinary === true)), ...labels],
    domains,
    endings: new Set(domains.map(({ ending }) => ending)),
  };
}
