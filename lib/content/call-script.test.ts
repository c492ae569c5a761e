import { describe, expect, test } from 'vitest';
import { effect, lies, turns } from './call-script';
import { levers } from './levers';
import { messages } from './messages/en';
import * as studies from './studies';

const words = messages.script;
const allStudies: readonly unknown[] = Object.values(studies);

/** What a message says without its notes for translators. */
function said(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return Object.entries(tree as object).flatMap(([key, value]) => (key.startsWith('@') ? [] : said(value)));
}
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;

describe('The call', () => {
  test('has for each turn what they say, what it does, what is true, and a lever; each word once', () => {
    const told = Object.keys(words.turns).filter((id) => !id.startsWith('@'));
    expect(told).toEqual(turns.map(({ id }) => id));
    for (const { id, lever } of turns) {
      const turn = (words.turns as Record<string, unknown>)[id];
      expect(Object.keys(turn as object), id).toEqual(['title', 'says', 'does', 'true']);
      expect(
        said(turn).every((text) => text.length > 10),
        id,
      ).toBe(true);
      expect(Object.keys(words.levers), id).toContain(lever);
    }
    expect(levers.filter((lever) => !turns.some((turn) => turn.lever === lever))).toEqual([]);
  });

  test('rests on sources we are sure enough of, each turn and each lie', () => {
    for (const { id, sources } of [...turns, ...lies]) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(
        sources.map(({ confidence }) => confidence),
        id,
      ).not.toContain('low');
    }
  });

  test('has a study with an address behind every turn that tells of one', () => {
    const tells = turns.filter(({ id }) =>
      /\b(study|survey)\b/.test(words.turns[id as keyof typeof words.turns & 'name'].does),
    );
    expect(tells.length).toBeGreaterThan(2);
    for (const { id, sources } of tells) {
      const cited = sources.filter((one) => allStudies.includes(one));
      expect(cited.length, id).toBe(1);
      expect(cited[0]?.source.url, id).toMatch(/^https:/);
    }
    expect(effect.sources.every((one) => allStudies.includes(one))).toBe(true);
  });

  test('tells of no effect without a study: only of what callers want', () => {
    for (const { id } of turns) {
      const { does } = words.turns[id as keyof typeof words.turns & 'name'];
      expect(does, id).toMatch(/\b(study|survey)\b|^(They want|It is meant) /);
    }
  });

  test('has three lies, each in quotes, with one line of truth', () => {
    const told = Object.entries(words.lies).filter(([id]) => !id.startsWith('@') && id !== 'title');
    expect(told.map(([id]) => id)).toEqual(lies.map(({ id }) => id));
    expect(lies).toHaveLength(3);
    for (const [, lie] of told) {
      const { lie: claim, true: truth } = lie as { lie: string; true: string };
      expect(claim).toMatch(/^“.+”$/);
      expect(truth).not.toMatch(/[“”]/);
    }
  });

  test('can be read aloud in the five minutes that it names, at 130 words a minute', () => {
    expect(words.lead).toContain('five minutes');
    const { turns: all, lies: three, lead, call, title } = words;
    const count = wordsIn(said([title, lead, call, all, three]).join(' '));
    expect(count).toBeGreaterThan(300);
    expect(count / 130).toBeLessThan(5);
  });
});
