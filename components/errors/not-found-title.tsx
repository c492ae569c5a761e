'use client';

import { useHydrated } from '@/components/site/hydrated';
import { useSay } from '@/components/site/words-provider';

/** Says more where the address was meant for an account's steps. */
export function NotFoundTitle() {
  const say = useSay();
  const forAccount = useHydrated() && window.location.pathname.includes('/respond/');
  return <h1>{say(forAccount ? 'errors.not-found.provider' : 'errors.not-found.title')}</h1>;
}
