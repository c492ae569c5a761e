'use client';

import { useEffect } from 'react';
import { mendedAddress } from '@/lib/links/mended-address';

/** Goes on to the page that was meant where a mail filter broke the link to it. */
export function MendAddress(known: Parameters<typeof mendedAddress>[2]) {
  useEffect(() => {
    const { pathname, hash } = window.location;
    const meant = mendedAddress(pathname, hash, known);
    if (meant) window.location.replace(meant);
  }, [known]);
  return null;
}
