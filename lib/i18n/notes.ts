import { notesOf } from '@/lib/playbook/account-facts';
import type { Confidence } from '@/lib/playbook/citation';
import { factValues } from '@/lib/playbook/fact-values';
import { labelIn } from '@/lib/playbook/label';
import type { ActionFacts, PlaybookAccount } from '@/lib/playbook/schema';
import { accountName } from './account-name';
import { findLocale, type LocaleId } from './locales';
import { getWords } from './words';

/** What the pages of an account say of an action, in words: a sentence or two each, and how sure we are. */
export function notesIn(
  locale: LocaleId,
  account: PlaybookAccount | null,
  action: Pick<ActionFacts, 'id'>,
): { says: string; text: string; confidence: Confidence; at: string | undefined }[] {
  const t = getWords(locale);
  const list = new Intl.ListFormat(findLocale(locale)?.formats, { type: 'conjunction' });
  return notesOf(account, action).map(({ value, confidence }) => {
    const { says, hours = 0, days = 0, label, items = [] } = value;
    const text = t(`actions.${action.id}.notes.${says}`, {
      ...factValues(account, accountName(account, t), locale),
      hours,
      days,
      label: label ? (labelIn(label, locale)[0]?.text ?? '') : '',
      items: list.format(items.map((item) => t(`actions.${action.id}.items.${item}`))),
    });
    return { says, text, confidence, at: value.at };
  });
}
