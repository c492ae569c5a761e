'use client';

import { useState } from 'react';
import { useLocale } from 'use-intl/react';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { buttonStyle } from '@/components/ui/button';
import { TickBox } from '@/components/ui/choices';
import { Link } from '@/components/ui/link';
import { FoldRow, RowHint, RowName } from '@/components/ui/rows';
import { accountAddress } from '@/lib/flow/addresses';
import { inOrder } from '@/lib/flow/task-list';
import type { AccountRef } from '@/lib/incident/account';
import { type Choice, ChoiceHint, type ChoiceRow } from './choice';

interface Props {
  /** The rows that stand now: all, or what was found. */
  rows: readonly ChoiceRow[];
  /** All there are, in any row. */
  of: readonly Choice[];
  /** The one to go on with, and the others that were ticked. */
  onChosen: (first: AccountRef, others: readonly AccountRef[]) => void;
}

/** The accounts to tick where more than one may be in danger, and the way on with all of them. */
export function SeveralAccounts({ rows, of, onChosen }: Props) {
  const say = useSay();
  const locale = usePageLocale();
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' });
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setTicked(ticked.includes(id) ? ticked.filter((one) => one !== id) : [...ticked, id]);
  const chosen = of.filter(({ id }) => ticked.includes(id));
  const [first, ...others] = inOrder(chosen);
  const box = (choice: Choice) => (
    <TickBox key={choice.id} checked={ticked.includes(choice.id)} onChange={() => toggle(choice.id)}>
      <RowName>{choice.name}</RowName>
      <RowHint>
        <ChoiceHint {...choice} />
      </RowHint>
    </TickBox>
  );
  return (
    <>
      <fieldset>
        <legend className="pb-3">{say('start.several.tick')}</legend>
        <div className="border-b border-rule">
          {rows.map((one) =>
            'choices' in one ? (
              <FoldRow key={one.title} name={one.title}>
                {one.choices.map(box)}
              </FoldRow>
            ) : (
              box(one)
            ),
          )}
        </div>
      </fieldset>
      <p className="mt-4" role="status">
        {first && say('start.several.ticked', { accounts: list.format(chosen.map(({ name }) => name)) })}
      </p>
      {first && (
        <p className="mt-2">
          <Link
            className={buttonStyle('act', 'wide')}
            href={accountAddress(locale, first.id)}
            onClick={() => onChosen(refOf(first), others.map(refOf))}
          >
            {say('start.several.go-on', { count: chosen.length })}
          </Link>
        </p>
      )}
    </>
  );
}

const refOf = ({ kind, id }: Choice): AccountRef => ({ kind, id });
