import { parse } from 'tldts';
import { shapeOf } from '@/lib/message-check/letters';
import { isConfirmed, type Official } from '@/lib/message-check/official';
import { type Name, toName } from './likeness';

/** A domain in the ways imitations write it. */
interface Domain {
  text: string;
  shape: string;
  /** `x-gov` for `x.gov`. */
  joined: string;
  ending: string;
}

/** The names and domains of an official that may be imitated. */
export interface Model {
  official: Official;
  /** The domain shown beside an imitation. */
  main: string;
  names: readonly Name[];
  domains: readonly Domain[];
  endings: ReadonlySet<string>;
}

/**
 * Minimum length of a label that is imitated by itself. Offices have no names here: imitations carry their whole
 * domain, or a label too long for chance.
 */
const longLabel = 9;

/** Null for officials without a confirmed domain. */
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
