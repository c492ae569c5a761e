import type { ReactNode } from 'react';
import { Words } from '@/components/site/words';
import type { LocaleId } from '@/lib/i18n/locales';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';

interface Props {
  locale: LocaleId;
  playbook: PlaybookIndex;
  children: ReactNode;
}

/** The words of a page of steps, and the names of the actions that its playbook plans. */
export function RespondWords({ locale, playbook, children }: Props) {
  return (
    <Words
      locale={locale}
      of={[
        'respond',
        'entries',
        'saving',
        'start.stop',
        'record.moment',
        'record.errors.future',
        'record.errors.time',
        'record.errors.too-long',
        'record.errors.broken',
        'record.left',
        'record.over',
        'record.utc',
        'record.utc-day',
        'secrets',
        ...playbook.actions.map(({ id }) => `names.${id}` as const),
      ]}
    >
      {children}
    </Words>
  );
}
