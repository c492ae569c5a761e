import type { ReactNode } from 'react';
import { Words } from '@/components/site/words';
import { BetterWith } from '@/components/site/words-for';
import type { LocaleId } from '@/lib/i18n/locales';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';

interface Props {
  locale: LocaleId;
  playbook: PlaybookIndex;
  children: ReactNode;
}

/** The words of a page of steps: those of its first sight are in the page, the others are fetched right away. */
export function RespondWords({ locale, playbook, children }: Props) {
  // The rail names the urgent steps that are still to come; all other names are fetched.
  const named = playbook.actions.filter(({ role }) => role !== undefined);
  const offered = playbook.actions.flatMap(({ offers }) => offers ?? []);
  return (
    <Words
      locale={locale}
      of={[
        'respond.urgent-step',
        'respond.urgent-step-of',
        'respond.switch',
        'respond.write-it',
        'respond.open-there',
        'respond.triage.said-remote',
        'respond.triage.device',
        ...offered.map(({ question }) => `respond.triage.${question}` as const),
        'saving',
        'start.stop',
        ...named.map(({ id }) => `names.${id}` as const),
      ]}
    >
      <BetterWith of={['steps']}>{children}</BetterWith>
    </Words>
  );
}
