import { parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { actions } from '@/lib/content/catalogue';
import { playbookAccounts, playbookOf } from '@/lib/content/playbooks';
import { groups as factGroups } from '@/lib/exports/groups';
import { readers } from '@/lib/exports/readers';
import { formats } from '@/lib/exports/registry';
import { factKinds, kindOf } from '@/lib/incident/facts';
import { answersTo, questionsOf } from '@/lib/playbook/answers';
import { confidence } from '@/lib/playbook/citation';
import { factValues } from '@/lib/playbook/fact-values';
import { kinds } from '@/lib/playbook/kinds';
import { incidentIndex } from '@/lib/playbook/playbook-index';
import { groups, reasons, tactics } from '@/lib/playbook/vocabulary';
import { expectNone } from '@/lib/testing/problems.fixture';
import { locales } from './locales';
import { messagesOf } from './messages';
import { leaves } from './messages.fixture';
import { getWords, pickMessages } from './words';

const english = leaves(messagesOf('en'));
const ofIncident = incidentIndex(actions, '2026-11-29');
const factFields = factKinds.flatMap((kind) => Object.entries(kindOf(kind).fields));

describe('The catalogue of actions and its words', () => {
  const words: Record<string, Record<string, unknown>> = messagesOf('en').actions;

  test('have the same actions', () => {
    expect(Object.keys(words).toSorted()).toEqual(actions.map(({ id }) => id as string).toSorted());
  });

  for (const action of actions) {
    test(`have the same steps in "${action.id}", and nothing that no screen shows`, () => {
      // What accounts say of it is tested with them.
      const { steps, notes: _, items: __, ...own } = words[action.id] ?? {};
      const named = new Map(Object.entries(steps as Record<string, Record<string, string>>));
      expect([...named.keys()].toSorted()).toEqual(action.steps.map(({ id }) => id).toSorted());
      expect(['title', 'done', 'said', 'worked', 'hint', 'lead', 'know', 'helping', 'cant']).toEqual(
        expect.arrayContaining(Object.keys(own)),
      );
      for (const step of named.values()) {
        expect(['title', 'body', 'asks', 'without', 'no-way', 'dont']).toEqual(
          expect.arrayContaining(Object.keys(step)),
        );
      }
    });
  }
});

for (const { id: locale } of locales) {
  const t = getWords(locale);

  describe(`The words of ${locale}`, () => {
    test('have the keys of English, and every message reads as ICU', () => {
      const messages = leaves(messagesOf(locale));
      expect([...messages.keys()]).toEqual([...english.keys()]);
      for (const [key, message] of messages) {
        expect(message.trim(), key).not.toBe('');
        // What is compiled for a page cannot say nothing.
        expect(message, key).not.toMatch(/\{\s*\}/);
        expect(() => parse(message, { requiresOtherClause: true }), `${key}: ${message}`).not.toThrow();
      }
    });

    test('give every action a title, what was done, a short answer, and what if you cannot', () => {
      for (const { id, steps } of actions) {
        for (const part of ['title', 'done', 'lead', 'cant'])
          expect(t.has(`actions.${id}.${part}`), `${id}.${part}`).toBe(true);
        for (const step of steps) {
          const key = `actions.${id}.steps.${step.id}`;
          expect(t.has(`${key}.title`), key).toBe(true);
          const explained =
            t.has(`${key}.body`) ||
            t.has(`${key}.dont`) ||
            step.asks ||
            (t.has(`${key}.without`) && (step.link ?? step.path ?? step.emails ?? step.restsOn));
          expect(explained, key).toBeTruthy();
        }
      }
    });

    test('name no kind of account over the sources that hold for several', () => {
      const general = actions.filter(({ sources }) => sources.length > 0);
      const ofKinds = new Set(general.flatMap(({ of }) => (of === 'incident' ? [] : [...of])));
      expect(ofKinds.size).toBeGreaterThan(1);
      expect(t('about.sources.general')).not.toMatch(/exchange|mail|phone|wallet/i);
    });

    test('tell a helper at every urgent action what to ask the account holder for', () => {
      const urgent = actions.filter(({ role }) => role !== undefined);
      const silent = urgent.filter(({ id }) => !t.has(`actions.${id}.helping`));
      expectNone(silent.map(({ id }) => `"${id}" has a role, and no words for a helper: \`helping\`.`));
    });

    test('have general words for a step that rests on a fact, where a provider lacks that fact', () => {
      for (const { id, steps } of actions) {
        for (const step of steps) {
          const rests = step.link ?? step.path ?? step.emails;
          if (rests)
            expect(
              t.has(`actions.${id}.steps.${step.id}.without`) || t.has(`actions.${id}.steps.${step.id}.body`),
            ).toBe(true);
        }
      }
    });

    for (const account of playbookAccounts) {
      test(`read without a gap for the playbook "${account.id}"`, () => {
        const values = factValues(account, 'Binance', locale);
        for (const key of english.keys()) {
          if (!key.startsWith('actions.') || key.includes('.notes.')) continue;
          const read = t(key, values);
          expect(read, key).not.toMatch(/[{}]|undefined|null|NaN|\s{2}|^\s|\s$/);
        }
      });
    }

    for (const { account, values } of [...playbookAccounts.map(playbookOf), ofIncident]) {
      test(`have hints that take no more than a page carries of ${account?.id ?? 'the incident'}`, () => {
        for (const { id } of actions) {
          const key = `actions.${id}.hint`;
          if (t.has(key))
            expect(t(key, { ...values, provider: 'Binance' }), key).not.toMatch(/[{}]|undefined/);
        }
      });
    }

    test('name everything that a person can be asked, answer, tell or be told', () => {
      const needed = [
        // The hang-up block asks the question of contact, in words of its own.
        ...Object.keys(kinds).flatMap((kind) => [
          `respond.only.${kind}`,
          `respond.triage.again.${kind}`,
          `site.any.${kind}`,
          `site.any-title.${kind}`,
          `start.which.any.${kind}`,
          `start.which.hint.${kind}`,
          ...questionsOf(kind).flatMap((question) => [
            `respond.triage.${question}.ask`,
            ...answersTo(kind, question).flatMap((answer) => [
              `respond.triage.${question}.${answer}`,
              `respond.triage.${question}.said-${answer}`,
            ]),
          ]),
        ]),
        ...actions.flatMap(({ joins }) => (joins?.first ? ['respond.only.remote-control'] : [])),
        ...actions.flatMap(({ offers }) => (offers ? [`respond.switch.${offers.question}`] : [])),
        ...reasons.map((reason) => `entries.reasons.${reason}`),
        ...tactics.map((tactic) => `respond.tactics.${tactic}`),
        ...groups.map((group) => `respond.tasks.${group}`),
        ...confidence.options.map((sure) => `respond.source.${sure}`),
        ...['exact', 'minute', 'hour', 'day', 'unknown'].map((precision) => `record.moment.${precision}`),
        ...factFields.map(([name]) => `facts.fields.${name}`),
        ...factFields.flatMap(([name, field]) =>
          'options' in field ? field.options.map((option) => `facts.options.${name}.${option}`) : [],
        ),
        ...formats.flatMap(({ id }) => [`record.share.${id}`, `record.share.${id}-hint`]),
        ...readers.map((reader) => `record.share.for-${reader}`),
        ...factGroups.map(({ id }) => `facts.groups.${id}`),
        ...factKinds.flatMap((kind) => [
          `facts.parts.${kind}`,
          `facts.add.${kind}`,
          `entries.what.${kind}`,
          `facts.told.${kind}`,
        ]),
        ...['unavailable', 'full', 'overtaken', 'failed'].flatMap((fault) => [
          `saving.unsaved.${fault}`,
          `opening.${fault}`,
        ]),
        ...[
          'not-a-record',
          'cut-short',
          'newer-version',
          'damaged',
          'changed',
          'left-out',
          'too-large',
          'no-record-inside',
          'unreadable-file',
        ].map((reason) => `opening.${reason}`),
        ...['false-alarm', 'finished'].flatMap((end) => [
          `entries.closed-${end}`,
          `record.summary.${end}`,
          `print.${end}`,
          `respond.tasks.ended-${end}`,
        ]),
      ];
      expect(needed.filter((key) => !english.has(key))).toEqual([]);
    });
  });
}

describe('What a page hands to its client parts', () => {
  test('is what it asked for and nothing beside it', () => {
    const picked = pickMessages('en', ['saving.unsaved', 'saving.title', 'site', 'names.end-call']);
    expect([...leaves(picked).keys()].toSorted()).toEqual(
      [
        ...[...english.keys()].filter((key) => /^(saving\.unsaved\.|saving\.title$|site\.)/.test(key)),
        'names.end-call.title',
        'names.end-call.done',
      ].toSorted(),
    );
  });

  test('stops the build where it asked for words that are not there', () => {
    expect(() => pickMessages('en', ['site.no-such-key'])).toThrow('no-such-key');
  });

  test('may be the names of all actions', () => {
    const { names } = pickMessages('en', ['names']) as { names: Record<string, object> };
    expect(Object.keys(names).toSorted()).toEqual(actions.map(({ id }) => id as string).toSorted());
  });

  test('may be what a list says under each, wherever there is something to say', () => {
    const { hints } = pickMessages('en', ['hints']) as { hints: Record<string, object> };
    const hinted = actions.map(({ id }) => id as string).filter((id) => english.has(`actions.${id}.hint`));
    expect(Object.keys(hints).toSorted()).toEqual(hinted.toSorted());
    expect(hinted.length).toBeGreaterThan(30);
  });

  test('can pass as plain data', () => {
    const picked = pickMessages('ar-XB', ['record', 'respond']);
    expect(JSON.parse(JSON.stringify(picked))).toEqual(picked);
  });
});

describe('A word that is missing', () => {
  test('stops the build instead of showing its key', () => {
    const t = getWords('en');
    expect(() => t('start.no-such-key')).toThrow('MISSING_MESSAGE');
    expect(() => t('entries.about-time', {})).toThrow('FORMATTING_ERROR');
  });
});
