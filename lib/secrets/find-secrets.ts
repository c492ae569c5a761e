import { findCards } from './cards';
import { findInFileName, withoutSigns } from './file-names';
import { type FieldContext, type Finding, secretKinds } from './finding';
import { findBroken } from './keys/broken';
import { findByteLists } from './keys/bytes';
import { findKeys } from './keys/find';
import { findPem } from './keys/pem';
import { findTokens } from './keys/tokens';
import { findNamed } from './named/find';
import { findInAddresses } from './named/in-addresses';
import { nameWords } from './named/registry';
import { findPhrases } from './phrases/find';
import { findGlued } from './phrases/glued';
import { withoutLayout } from './phrases/layout';
import { loadLists, type PhraseLists } from './phrases/lists';
import { findSpelled } from './phrases/spelled';
import { findUnspaced } from './phrases/unspaced';
import { wordsOf } from './phrases/words';
import { plainText } from './plain-text';

/**
 * Finds what must not be written down in a text, in order and without overlaps. Pure; takes linear time.
 *
 * @param place the kind of field, since 64 hexadecimal digits are a transaction id in the field for one
 */
export interface FindSecrets {
  (text: string, place?: FieldContext): Finding[];
  /** The same in steps, so that the browser can draw and handle taps in between: of 100 kB none takes 5 ms. */
  inSteps(text: string, place?: FieldContext): Generator<undefined, Finding[]>;
}

let loading: Promise<FindSecrets> | undefined;

/**
 * Loads the word lists once. Until then no text can be scanned, so nothing typed may be stored. Rejects if the lists
 * cannot be fetched; the next call tries again.
 *
 * @param rest awaited now and then, so that the browser can draw and handle taps
 */
export function loadFindSecrets(rest?: () => Promise<unknown>): Promise<FindSecrets> {
  loading ??= loadLists(nameWords, rest).then(finderWith, (fault) => {
    loading = undefined;
    throw fault;
  });
  return loading;
}

function finderWith(lists: PhraseLists): FindSecrets {
  function* inSteps(text: string, place: FieldContext = 'text') {
    const plain = plainText(text);
    yield;
    const lower = withoutLayout(plain.lower);
    yield;
    const words = wordsOf(lower, lists.marks, lists.filter);
    yield;
    const found = [findPhrases(lower, words, lists)];
    yield;
    found.push(findGlued(lower, words, lists), findSpelled(lower, words, lists));
    yield;
    for (const ranks of lists.ranks) {
      found.push(findUnspaced(plain.text, [ranks]));
      yield;
    }
    const spaced = place === 'file-name' ? withoutSigns(plain) : plain;
    found.push(yield* findNamed(spaced, words));
    if (place === 'file-name') found.push(findInFileName(plain.text));
    yield;
    found.push(findKeys(plain.text, place), findByteLists(plain.text), findPem(plain.lower));
    yield;
    found.push(findBroken(plain.text, place));
    yield;
    found.push(findTokens(plain.text), findInAddresses(plain.text));
    yield;
    found.push(yield* findCards(plain.text, place));
    return merged(found.flat()).map((finding) => ({
      ...finding,
      start: plain.origin(finding.start),
      end: plain.origin(finding.end),
    }));
  }
  const find = (text: string, place?: FieldContext) => {
    const steps = inSteps(text, place);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  };
  return Object.assign(find, { inSteps });
}

/** Merges overlapping findings: a certain kind first, then the first in the list of kinds. */
function merged(found: readonly Finding[]): Finding[] {
  const apart: Finding[] = [];
  for (const finding of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (!last || finding.start >= last.end) apart.push(finding);
    else apart[apart.length - 1] = joined(last, finding);
  }
  return apart;
}

function joined(first: Finding, second: Finding): Finding {
  const rank = ({ kind, certain }: Finding) => secretKinds.indexOf(kind) + (certain ? 0 : secretKinds.length);
  // Words around a phrase may be plain too, and belong to the sentence.
  if (first.kind === 'recovery-phrase' && second.kind === first.kind && first.certain !== second.certain)
    return first.certain ? first : second;
  const { kind, certain } = rank(first) <= rank(second) ? first : second;
  return { kind, start: first.start, end: Math.max(first.end, second.end), certain };
}
