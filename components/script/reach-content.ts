import { citedContent } from '@/components/ui/cited-content';
import { officialWords } from '@/components/ui/official-words';
import { inLanguage } from '@/components/ui/source-words';
import { reach } from '@/lib/content/call-script';
import { playbookAccounts } from '@/lib/content/playbooks';
import { pathWords, valuesIn } from '@/lib/i18n/action-words';
import type { LocaleId } from '@/lib/i18n/locales';
import { notesIn } from '@/lib/i18n/notes';
import { getWords } from '@/lib/i18n/words';
import { isConfirmed } from '@/lib/message-check/official';
import { notesOf, pathsOf } from '@/lib/playbook/account-facts';
import { citationKey } from '@/lib/playbook/citations';
import type { PlaybookAccount } from '@/lib/playbook/schema';

const { byCall, byMail } = reach;

/** The accounts of which a page of their own says whether they call people, by id, with all we know of how they reach them. */
export const reachContent = (locale: LocaleId) =>
  playbookAccounts.flatMap((account) => {
    const calls = account.kind === 'exchange' ? account.playbook.calls : undefined;
    return account.kind === 'exchange' && calls && isConfirmed(calls) ? [reachOf(locale, account)] : [];
  });

function reachOf(locale: LocaleId, account: Extract<PlaybookAccount, { kind: 'exchange' }>) {
  const t = getWords(locale);
  const { calls, callStatus } = account.playbook;
  const verify = account.channels?.verify;
  const own = verify && isConfirmed(verify) ? verify : undefined;
  const code = pathsOf(account)['anti-phishing'];
  const setting = code && isConfirmed(code) ? code : undefined;
  const cited = [calls, callStatus, setting, own].filter((one) => one !== undefined);
  const noted = [byCall, byMail].flatMap((action) => notesOf(account, action)).filter(isConfirmed);
  const once = [...new Map([...cited, ...noted].map((one) => [citationKey(one), one])).values()];
  return {
    id: account.id,
    name: account.name ?? '',
    says: [t('actions.end-call.steps.real-one.body', valuesIn(locale, account)), ...notes(byCall)],
    /** Set where the account can have an anti-phishing code. */
    code: (setting || notes(byMail).length > 0) && {
      says: [t('script.real.code'), ...notes(byMail)],
      paths: setting && pathWords(locale, setting.value),
    },
    verify: own && {
      ...officialWords(t, own.url),
      what: t(`check.pages.${own.what}`),
      language: own.source.lang && inLanguage(locale, own.source.lang),
    },
    sources: citedContent(locale, once),
  };

  function notes(action: { id: string }) {
    return notesIn(locale, account, action)
      .filter(isConfirmed)
      .map(({ text, confidence }) =>
        confidence === 'high' ? text : `${text} ${t('respond.source.less-sure')}`,
      );
  }
}

export type Reach = ReturnType<typeof reachOf>;
