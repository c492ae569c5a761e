'use client';

import { usePageLocale, useProviderName, useSay } from '@/components/site/words-provider';
import { findProvider } from '@/lib/content/accounts/providers';
import { catalogueVersion } from '@/lib/content/catalogue';
import type { NewEntry, ShownText } from '@/lib/incident/entry';
import type { Moment } from '@/lib/incident/moment';
import type { Question } from '@/lib/playbook/answers';
import type { Reason } from '@/lib/playbook/vocabulary';
import { incidents } from '@/lib/store/device';
import { useIncident } from '@/lib/store/use-incident';

/** What a tap can write in the record. Every entry keeps the words on the screen and the version of the content. */
export function useTap(provider?: string) {
  const say = useSay();
  const lang = usePageLocale();
  const account = useProviderName()(provider ?? null);
  const open = useIncident(({ writeLock }) => writeLock !== 'elsewhere');

  const content = findProvider(provider ?? null)?.content ?? catalogueVersion;
  const seen = (words: string): ShownText => ({ words, lang, content });
  const onAction = (action: string) => ({
    action,
    seen: seen(say(`names.${action}.title`, { provider: account })),
  });
  const write = (entry: NewEntry) => {
    void incidents.record(entry, provider);
  };
  const answer = (question: Question | 'tactics', answers: string[], words: string) =>
    write({ kind: 'question-answered', question, answers, seen: seen(words) });

  return {
    /** False while another tab holds the write lock. */
    open,
    answer,
    saysRemoteControl: () => answer('contact', ['remote-control'], say('respond.triage.said-remote')),
    done: (action: string) => write({ kind: 'action-done', ...onAction(action) }),
    exclude: (action: string) => write({ kind: 'action-excluded', ...onAction(action) }),
    block: (action: string, reason: Reason, note: string) =>
      write({
        kind: 'action-blocked',
        ...onAction(action),
        reason,
        ...(note.trim() && { note: note.trim() }),
      }),
    reopen: (action: string) => write({ kind: 'action-reopened', ...onAction(action) }),
    correctTime: (action: string, happenedAt: Moment) =>
      write({ kind: 'action-time-corrected', ...onAction(action), happenedAt }),
    openLink: (action: string, url: string) =>
      write({ kind: 'link-opened', action, host: new URL(url).host }),
    acceptCaseNumber: (caseNumber: string) => write({ kind: 'case-number-accepted', caseNumber }),
    end: (outcome: 'false-alarm' | 'finished') => write({ kind: 'incident-closed', outcome }),
    reopenIncident: () => write({ kind: 'incident-reopened' }),
  };
}

export type Tap = ReturnType<typeof useTap>;
