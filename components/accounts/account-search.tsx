'use client';

import { type ReactNode, useId, useState } from 'react';
import { CheckLink } from '@/components/check/check-link';
import { usePageLocale, useSay } from '@/components/site/words-provider';
import { Input } from '@/components/ui/box';
import { buttonStyle } from '@/components/ui/button';
import { asTyped, Field } from '@/components/ui/field';
import { Link } from '@/components/ui/link';
import { createLazy } from '@/lib/store/lazy';
import type { Found } from './find-accounts';

const search = createLazy(() => import('./find-accounts').then(({ findAccounts }) => findAccounts));

interface Props<One> {
  /** The accounts to choose from. */
  of: readonly One[];
  /** What stands below the box: those that were found, the likeliest first; null while nothing is typed. */
  children: (found: readonly One[] | null) => ReactNode;
}

/**
 * A box for the name of an account, above a list of all. Whoever finds nothing is left with what fits any account, the
 * last of the list first; below what is only alike stands the first of these.
 * Nothing that is typed leaves the page. Without scripts the box is not there.
 */
export function AccountSearch<One extends { id: string; name: string | null; isAny?: true }>({
  of,
  children,
}: Props<One>) {
  const say = useSay();
  const id = useId();
  const [found, setFound] = useState<Found | null>(null);
  const find = (typed: string) => {
    if (typed.trim() === '') return setFound(null);
    // If the script does not come, the whole list stays.
    search.load().then((findAccounts) => setFound(findAccounts(typed)), search.ahead);
  };
  const named = (found?.ids ?? []).flatMap((id) => of.find((one) => one.id === id) ?? []);
  const fitting = of.filter(({ name, isAny }) => name === null || isAny).toReversed();
  const other = found?.isGuess ? fitting.slice(0, 1) : [];
  const listed = named.length > 0 ? [...new Set([...named, ...other])] : fitting;
  return (
    <>
      <search className="mb-4 block [@media(scripting:none)]:hidden">
        <Field id={id} label={say('accounts.search.label')} hint={say('accounts.search.hint')}>
          <Input
            {...asTyped}
            id={id}
            type="search"
            aria-describedby={`${id}-hint`}
            onFocus={search.ahead}
            onChange={({ currentTarget }) => find(currentTarget.value)}
          />
        </Field>
        <div role="status" className="flow-2 mt-2">
          {found && <Said {...found} count={named.length} />}
        </div>
      </search>
      {children(found && listed)}
    </>
  );
}

/** What was found, and what else to do where it was nothing. */
function Said({ count, isLink, topic }: Pick<Found, 'isLink' | 'topic'> & { count: number }) {
  const say = useSay();
  const locale = usePageLocale();
  if (topic)
    return (
      <>
        <p>{say(`accounts.search.topics.${topic.id}.said`)}</p>
        <p>
          <Link className={buttonStyle('plain', 'wide')} href={`/${locale}/${topic.to}`}>
            {say(`accounts.search.topics.${topic.id}.open`)}
          </Link>
        </p>
      </>
    );
  if (count > 0) return <p>{say('accounts.search.found', { count })}</p>;
  return (
    <>
      <p>{say(isLink ? 'accounts.search.is-link' : 'accounts.search.none')}</p>
      <CheckLink name={say('accounts.search.check')} />
    </>
  );
}
