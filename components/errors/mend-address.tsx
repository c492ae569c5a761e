'use client';

import { useEffect } from 'react';
import { mendedAddress } from '@/lib/links/mended-address';

/** Goes on to the page that was meant where a mail filter broke the link to it. */
export function MendAddress({ locales, providers }: { locales: string[]; providers: string[] }) {
  useEffect(() => {
    const { pathname, hash } = window.location;
    const meant = mendedAddress(pathname, hash, { locales, providers });
    if (meant) window.location.replace(meant);
  }, [locales, providers]);
  return null;
}
