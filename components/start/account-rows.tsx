'use client';

import { useEffect, useState } from 'react';
import { AccountSearch } from '@/components/accounts/account-search';
import { LatePart, later } from '@/components/site/late-part';
import { useOnline } from '@/components/site/online';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { TextButton } from '@/components/ui/button';
import { LinkRow } from '@/components/ui/link-row';
import { FoldRow, Rows } from '@/components/ui/rows';
import { findPlaybookName, playbookNames } from '@/lib/content/accounts/names';
import { accountAddress } from '@/lib/flow/addresses';
import { type Asked, deviceSaid } from '@/lib/flow/asked-again';
import type { AccountRef } from '@/lib/incident/account';
import { isSeen } from '@/lib/incident/contact';
import { incidents } from '@/lib/store/device';
import { useCurrent, useIncident } from '@/lib/store/use-incident';
import { type Choice, ChoiceHint, type ChoiceRow } from './choice';

const noList = later(() => import('./no-list').then(({ NoList }) => NoList));

const several = later(() => import('./several-accounts').then(({ SeveralAccounts }) => SeveralAccounts));

/** Whoever names an account need not keep one that stood in for it. */
function standInsFor(account: AccountRef) {
  const chosen = findPlaybookName(account);
  return playbookNames.filter(({ kind, name }) => chosen?.name && kind === chosen.kind && name === null);
}

/** Writes the choice in the record, unless another tab writes. */
function choose(account: AccountRef, others: readonly AccountRef[] = []) {
  if (incidents.getState().writeLock === 'elsewhere') return;
  void incidents.chooseAccount(account, [account, ...others].flatMap(standInsFor), others);
}

interface Props {
  rows: readonly ChoiceRow[];
  /** The action that takes a device off the line. */
  cut: Asked;
}

/** The accounts to choose from. Plain links without scripts; with them, one or several are written in the record. */
export function AccountRows({ rows, cut }: Props) {
  const say = useSay();
  const canWrite = useIncident(({ writeLock }) => writeLock !== 'elsewhere');
  const entries = useCurrent()?.record.entries ?? [];
  const isOffTheLine = !useOnline() && isSeen(entries) && deviceSaid(cut, entries) !== 'other';
  // Off the line it cannot be fetched.
  useEffect(noList.ahead, []);
  const [isSeveral, setSeveral] = useState(false);
  const all = rows.flatMap((one) => ('choices' in one ? one.choices : one));
  const list = (
    <AccountSearch of={all}>
      {(found) => (
        <>
          {canWrite && (
            <p className="mb-2 [@media(scripting:none)]:hidden">
              <TextButton onClick={() => setSeveral(!isSeveral)}>
                {say(isSeveral ? 'start.several.only-one' : 'start.several.more')}
              </TextButton>
            </p>
          )}
          {isSeveral && canWrite ? (
            <LatePart of={several} props={{ rows: found ?? rows, of: all, onChosen: choose }} />
          ) : (
            <Rows>
              {(found ?? rows).map((one) =>
                'choices' in one ? (
                  <li key={one.title}>
                    <FoldRow name={one.title}>
                      <Rows>
                        {one.choices.map((choice) => (
                          <AccountRow key={choice.id} {...choice} />
                        ))}
                      </Rows>
                    </FoldRow>
                  </li>
                ) : (
                  <AccountRow key={one.id} {...one} />
                ),
              )}
            </Rows>
          )}
        </>
      )}
    </AccountSearch>
  );
  return isOffTheLine ? <LatePart meanwhile={list} of={noList} props={{}} /> : list;
}

function AccountRow({ kind, id, name, ...about }: Choice) {
  const locale = usePageLocale();
  return (
    <LinkRow
      href={accountAddress(locale, id)}
      name={name}
      hint={<ChoiceHint {...about} />}
      onClick={() => choose({ kind, id })}
    />
  );
}
