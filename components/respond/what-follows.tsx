import { LinkRow } from '@/components/ui/link-row';
import { Part } from '@/components/ui/part';
import { Rows } from '@/components/ui/rows';
import { addressOf, followUpsOf } from '@/lib/flow/addresses';
import type { LocaleId } from '@/lib/i18n/locales';
import { getWords } from '@/lib/i18n/words';
import type { FactValues } from '@/lib/playbook/fact-values';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';

interface Props {
  locale: LocaleId;
  playbook: PlaybookIndex;
  values: FactValues;
}

/** Everything that may follow the urgent steps, as plain links. An address that names one of them finds it here. */
export function WhatFollows({ locale, playbook, values }: Props) {
  const t = getWords(locale);
  return followUpsOf(playbook).map(({ group, actions }) => (
    <Part key={group} heading={`follows-${group}`} title={t(`respond.tasks.${group}`)}>
      <Rows>
        {actions.map((action) => (
          <LinkRow
            key={action.id}
            id={action.id}
            href={`${addressOf(locale, playbook, action)}#${action.id}`}
            name={t(`actions.${action.id}.title`, values)}
          />
        ))}
      </Rows>
    </Part>
  ));
}
