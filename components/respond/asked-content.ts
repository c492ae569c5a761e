import { citedContent } from '@/components/ui/cited-content';
import { asked } from '@/lib/content/asked';
import { valuesIn } from '@/lib/i18n/action-words';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { ActionFacts, PlaybookAccount } from '@/lib/playbook/schema';

/** What people ask at an action, answered, with where each answer comes from; nothing if nobody asks. */
export function askedContent(locale: LocaleId, account: PlaybookAccount | null, action: ActionFacts) {
  const t = getWords(locale);
  const values = valuesIn(locale, account);
  const here = asked.filter(({ at }) => at.includes(action.id));
  if (here.length === 0) return null;
  return {
    title: t('respond.asked.title'),
    questions: here.map(({ id, sources }) => ({
      ask: t(`asked.${id}.ask`, values),
      answer: t(`asked.${id}.answer`, values),
      from: sources.length > 0 ? citedContent(locale, sources) : t('respond.asked.unconfirmed'),
    })),
  };
}
export type AskedContent = NonNullable<ReturnType<typeof askedContent>>;
