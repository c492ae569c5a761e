'use client';

import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { catalogueVersion } from '@/lib/content/version';
import { calledAgain } from '@/lib/flow/asked-again';
import { type AccountRef, sameAccount } from '@/lib/incident/account';
import type { NewEntry, ShownText } from '@/lib/incident/entry';
import type { Moment } from '@/lib/incident/moment';
import { isOfIncident } from '@/lib/playbook/answers';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';
import type { Reason } from '@/lib/playbook/vocabulary';
import { incidents } from '@/lib/store/device';
import { useIncident } from '@/lib/store/use-incident';

/**
 * What a tap can write in the record. Every entry keeps the words on the screen and the version of the content.
 * What is of one account names it; what is of the whole incident names none.
 */
export function useTap(playbook?: Pick<PlaybookIndex, 'account' | 'content' | 'actions'>) {
  const say = useSay();
  const lang = usePageLocale();
  const account = playbook?.account ?? null;
  const nameOf = useAccountName();
  const open = useIncident(({ writeLock }) => writeLock !== 'elsewhere');

  const seen = (words: string): ShownText => ({
    words,
    lang,
    content: playbook?.content ?? catalogueVersion,
  });
  const isOfAccount = (action: string) =>
    playbook?.actions.some(({ id, of }) => id === action && of !== 'incident') ?? false;
  const whose = (isOurs: boolean) => (account && isOurs ? { account } : {});
  /** `of` another account than that of the page: another tab may have tapped last. */
  const onAction = (action: string, of = account) => ({
    action,
    ...(of && (!sameAccount(of, account) || isOfAccount(action)) && { account: of }),
    seen: seen(say(`names.${action}.title`, { provider: nameOf(of) })),
  });
  const write = (entry: NewEntry) => {
    // Before an account is chosen it is about a call of today.
    void (playbook ? incidents.record(entry, account ?? undefined) : incidents.recordAnew(entry));
  };
  const ask = (question: string, answers: string[], words: string, of = account) =>
    write({
      kind: 'question-answered',
      question,
      answers,
      ...(of && !isOfIncident(question) && { account: of }),
      seen: seen(words),
    });

  return {
    /** False while another tab holds the write lock. */
    open,
    /** Answers a question, of this account, of another one, or of the whole incident. */
    answer: (question: string, answer: string, words: string, of?: AccountRef) =>
      ask(question, [answer], words, of),
    /** Answers one to which there can be several answers; none takes back what was said before. */
    answerAll: (question: string, answers: readonly string[], words: string) =>
      ask(question, [...answers], words),
    saysRemoteControl: () => ask('contact', ['remote-control'], say('respond.triage.said-remote')),
    saysCalledAgain: () => ask(calledAgain.question, [calledAgain.answer], say('start.stop.said-again')),
    takesBackCall: () => ask(calledAgain.question, [], say('start.stop.said-not-again')),
    done: (action: string) => write({ kind: 'action-done', ...onAction(action) }),
    exclude: (action: string) => write({ kind: 'action-excluded', ...onAction(action) }),
    block: (action: string, reason: Reason, note: string) =>
      write({
        kind: 'action-blocked',
        ...onAction(action),
        reason,
        ...(note.trim() && { note: note.trim() }),
      }),
    reopen: (action: string, of?: AccountRef) => write({ kind: 'action-reopened', ...onAction(action, of) }),
    correctTime: (action: string, happenedAt: Moment) =>
      write({ kind: 'action-time-corrected', ...onAction(action), happenedAt }),
    openLink: (action: string, url: string) =>
      write({ kind: 'link-opened', action, ...whose(isOfAccount(action)), host: new URL(url).host }),
    acceptCaseNumber: (caseNumber: string) =>
      write({ kind: 'case-number-accepted', ...whose(true), caseNumber }),
    end: (outcome: 'false-alarm' | 'finished') => write({ kind: 'incident-closed', outcome }),
    reopenIncident: () => write({ kind: 'incident-reopened' }),
  };
}

export type Tap = ReturnType<typeof useTap>;
