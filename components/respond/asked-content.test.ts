import { describe, expect, test } from 'vitest';
import { asked } from '@/lib/content/asked';
import { actions } from '@/lib/content/catalogue';
import { playbookAccounts } from '@/lib/content/playbooks';
import { listedLocales } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import { concerns } from '@/lib/playbook/playbook-index';
import { askedContent } from './asked-content';

const cases = [
  ...playbookAccounts.flatMap((account) =>
    actions.filter((one) => concerns(one, account.kind)).map((action) => ({ account, action })),
  ),
  ...actions.filter((one) => concerns(one, null)).map((action) => ({ account: null, action })),
];
const isAskedAt = (id: string) => asked.filter(({ at }) => at.includes(id));

for (const { id: locale } of listedLocales) {
  const t = getWords(locale);

  describe(`What people ask at a step in ${locale}`, () => {
    test('is answered at each, on the pages of every account and of the incident', () => {
      for (const { account, action } of cases) {
        const { questions = [] } = askedContent(locale, account, action) ?? {};
        expect(questions.map(({ ask }) => ask)).toHaveLength(isAskedAt(action.id).length);
        for (const { ask, answer } of questions) {
          expect(ask).not.toMatch(/[{}]/);
          expect(answer).not.toMatch(/[{}]/);
        }
      }
    });

    test('says where each answer comes from, or that we could not confirm it', () => {
      for (const { account, action } of cases) {
        const { questions = [] } = askedContent(locale, account, action) ?? {};
        for (const [place, { sources }] of isAskedAt(action.id).entries()) {
          const from = questions[place]?.from ?? [];
          if (sources.length === 0) expect(from).toBe(t('respond.asked.unconfirmed'));
          else
            expect(typeof from === 'string' ? from : from.map(({ title }) => title)).toEqual(
              sources.map(({ source }) => source.title),
            );
        }
      }
    });

    test('takes no room where nobody asks', () => {
      const silent = cases.filter(({ action }) => isAskedAt(action.id).length === 0);
      expect(silent.length).toBeGreaterThan(0);
      for (const { account, action } of silent) expect(askedContent(locale, account, action)).toBeNull();
    });
  });
}
