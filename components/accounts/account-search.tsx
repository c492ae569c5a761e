'use client';

import { type ReactNode, useId, useRef, useState } from 'react';
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

type Choosable = { id: string; kind: string; name: string | null; domain?: string | null; isAny?: true };

const firstRow = 'search ~ ul a, search ~ ul button, search ~ fieldset input';

/** What stands for any account of a kind. */
const isAny = (one: Choosable) => one.name === null || one.isAny === true;

/** What to choose from: those that were found, and below them what fits where another firm may be meant; else all that fits. */
function listOf<One extends Choosable>(of: readonly One[], { ids, how }: Found): readonly One[] {
  const named = ids.flatMap((id) => of.find((one) => one.id === id) ?? []);
  const fitting = (kind: string) => of.filter((one) => isAny(one) && one.kind === kind);
  if (named.length === 0) return [...new Set([...fitting('exchange'), ...of.filter(isAny)])];
  if (how === 'named') return named;
  return [...new Set([...named, ...fitting(how === 'alike' ? 'exchange' : (named[0]?.kind ?? ''))])];
}

/**
 * A box for the name of an account, above a list of all. Whoever finds nothing, or only what is alike, is left with what
 * fits any account. Nothing that is typed leaves the page. Without scripts the box is not there.
 */
export function AccountSearch<One extends Choosable>({ of, children }: Props<One>) {
  const say = useSay();
  const id = useId();
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  const latest = useRef('');
  const find = (typed: string) => {
    latest.current = typed;
    if (typed.trim() === '') return setFound(null);
    // As the list shows it, to the letter: whatever only looks like it is to be checked.
    const host = typed
      .trim()
      .toLowerCase()
      .replace(/^www\./, '');
    const own = of.find(({ domain }) => domain === host);
    if (own) return setFound({ ids: [own.id], how: 'named', topic: null });
    search.load().then(
      (findAccounts) => latest.current.trim() !== '' && setFound(findAccounts(latest.current)),
      () => setFound('failed'),
    );
  };
  const listed = found && found !== 'failed' ? listOf(of, found) : null;
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
            onKeyDown={({ key, currentTarget }) => {
              // The keyboard of a phone covers what was found.
              const below = currentTarget
                .closest('search')
                ?.parentElement?.querySelector<HTMLElement>(firstRow);
              if (key === 'Enter') below?.focus();
            }}
          />
        </Field>
        <div role="status" className="flow-2 mt-2">
          {found === 'failed' && <p>{say('accounts.search.failed')}</p>}
          {found && found !== 'failed' && <Said {...found} typed={latest.current} />}
        </div>
      </search>
      {children(listed)}
    </>
  );
}

/** What was found, and what else to do where it was nothing. */
function Said({ ids: { length: count }, how, topic, typed }: Found & { typed: string }) {
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
  if (how === 'named' || how === 'among-words') return <p>{say('accounts.search.found', { count })}</p>;
  return (
    <>
      <p>{say(`accounts.search.${how}`, { count })}</p>
      <CheckLink name={say('accounts.search.check')} pasted={how === 'link' ? typed : ''} />
    </>
  );
}
