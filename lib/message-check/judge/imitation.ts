import { letterOf, lettersApart, shapeOf } from '@/lib/message-check/letters';
import type { Official } from '@/lib/message-check/official';
import type { Address } from './address';
import type { Reason } from './answer';
import {
  holdsDomain,
  isOneSlip,
  type Label,
  type Likeness,
  likenessOf,
  type Name,
  toLabel,
} from './likeness';
import { type Model, modelOf } from './models';

interface Imitation {
  official: Official;
  reasons: readonly Reason[];
}

interface Score {
  score: number;
  reasons: readonly Reason[];
}

/** The weight of each likeness, for an address that looks like several officials'. */
const weight: Record<Likeness, number> = {
  same: 60,
  'look-alike-letter': 55,
  typo: 40,
  'extra-words': 30,
  'extra-words-and-letters': 30,
  'typo-in-words': 25,
};

/** The forms of an address for comparison, computed once for all officials. */
const formsOf = (address: Address) => ({
  ...address,
  own: { ...toLabel(address.label), joins: `-${shapeOf(address.label)}-` },
  whole: address.domain ? shapeOf(address.domain) : '',
  ahead: address.before ? address.before.split('.').map(toLabel) : [],
  aheadShape: shapeOf(address.before ? `${address.before}.${address.label}` : ''),
  users: address.user ? address.user.split(/[.@:\s+%]/).map(toLabel) : [],
  userShape: shapeOf(address.user),
  pathShape: address.path.length > 3 ? shapeOf(address.path) : '',
  queryShape: address.query.length > 3 ? shapeOf(address.query) : '',
});
type Forms = ReturnType<typeof formsOf>;

function reasonsFor(likeness: Likeness, { own, ending }: Forms, name: Name, model: Model): Reason[] {
  const { main: official, endings } = model;
  const letters = lettersApart(own.text, name.text);
  const otherEnding: Reason[] = endings.has(ending) ? [] : [{ code: 'other-ending', ending, official }];
  switch (likeness) {
    case 'same':
      return otherEnding;
    case 'look-alike-letter':
      return [{ code: 'look-alike-letter', letters, official }, ...otherEnding];
    case 'typo':
      return [{ code: 'typo', official }];
    case 'typo-in-words':
      return [
        { code: 'typo', official },
        { code: 'extra-words', official },
      ];
    case 'extra-words':
      return [{ code: 'extra-words', official }];
    case 'extra-words-and-letters': {
      const odd = letters.length > 0 ? [{ code: 'look-alike-letter' as const, letters, official }] : [];
      return [...odd, { code: 'extra-words', official }];
    }
  }
}

/** Adds to the scores, since it runs for every official and address. */
function inDomain(forms: Forms, model: Model, scores: Score[]) {
  const { own, domain, ending, whole } = forms;
  if (!domain) return;
  for (const name of model.names) {
    const likeness = likenessOf(own, name, model.endings.has(ending));
    if (!likeness) continue;
    const score = weight[likeness] + name.text.length;
    scores.push({ score, reasons: reasonsFor(likeness, forms, name, model) });
  }
  for (const { text: official, shape, joined } of model.domains) {
    if (joined.length >= 7 && own.shape.includes(joined) && own.joins.includes(`-${joined}-`)) {
      scores.push({ score: 35, reasons: [{ code: 'extra-words', official }] });
    }
    if (whole === shape) {
      const letters = lettersApart(domain, official);
      scores.push({ score: 56, reasons: [{ code: 'look-alike-letter', letters, official }] });
    } else if (model.official.kind !== 'provider' && official.length >= 9 && isOneSlip(whole, shape)) {
      scores.push({ score: 38, reasons: [{ code: 'typo', official }] });
    }
  }
}

const holdsOne = (shape: string, { domains }: Model) =>
  shape !== '' && domains.some((one) => holdsDomain(shape, one.shape));

/** Whether a label holds a name. An ordinary word alone means nothing: `gemini.` can precede many a domain. */
const holdsName = (labels: readonly Label[], { names }: Model) =>
  labels.some((label) =>
    names.some((name) => {
      const likeness = likenessOf(label, name, false);
      return likeness !== null && (!name.ordinary || likeness.startsWith('extra-words'));
    }),
  );

function inTheRest(forms: Forms, model: Model, scores: Score[]) {
  const { main: official } = model;
  const { ahead, aheadShape, users, userShape, pathShape, queryShape } = forms;
  const add = (score: number, reason: Reason) => scores.push({ score, reasons: [reason] });
  if (holdsOne(aheadShape, model) || holdsName(ahead, model))
    add(20, { code: 'name-in-subdomain', official });
  if (holdsOne(userShape, model) || holdsName(users, model)) add(18, { code: 'name-in-user', official });
  if (holdsOne(pathShape, model)) add(12, { code: 'name-in-path', official });
  if (holdsOne(queryShape, model)) add(10, { code: 'name-in-query', official });
}

/** From this weight on, the likeness is in the domain itself, not around it. */
const inTheDomain = 25;

/** Finds how an unofficial address can be taken for an official one, strongest first; null if it cannot. */
export function imitationsOf(officials: readonly Official[]): (address: Address) => Imitation | null {
  const models = officials.map(modelOf).filter((model) => model !== null);
  return (address) => {
    const forms = formsOf(address);
    let best: (Imitation & { score: number }) | null = null;
    for (const model of models) {
      const scores: Score[] = [];
      inDomain(forms, model, scores);
      inTheRest(forms, model, scores);
      if (scores.length === 0) continue;
      const score = Math.max(...scores.map((one) => one.score));
      if (best && best.score >= score) continue;
      const reasons = scores.toSorted((a, b) => b.score - a.score).flatMap((one) => one.reasons);
      if (address.shared && score >= inTheDomain) reasons.push({ code: 'shared-host', official: model.main });
      const once = reasons.filter(({ code }, i) => reasons.findIndex((one) => one.code === code) === i);
      best = { score, official: model.official, reasons: once };
    }
    return best && best.reasons.length > 0 ? best : null;
  };
}

/** The letters of a text that are not plain. */
export const oddLetters = (text: string) =>
  [...new Set([...text].filter((one) => one > '\x7f'))].map((one) => letterOf(one));
