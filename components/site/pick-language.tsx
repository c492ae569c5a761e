'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Continues in the first of the browser's languages that we have, else in our first. */
export function PickLanguage({ locales }: { locales: readonly string[] }) {
  const router = useRouter();
  useEffect(() => {
    const wanted = navigator.languages.map((language) => language.split('-')[0]);
    const fits = wanted.map((language) => locales.find((locale) => locale.split('-')[0] === language));
    router.replace(`/${fits.find(Boolean) ?? locales[0]}/`);
  }, [locales, router]);
  return null;
}
