'use client';

import { useEffect } from 'react';

/**
 * Keeps the fragment when a link leads to a page of another build. Next loads that page in full, but drops the fragment
 * (16.4: `doMpaNavigation(res.url)`). In a browser without the Navigation API, the page opens at its top. Draws
 * nothing.
 */
export function WholeAddress() {
  useEffect(() => {
    const navigation: Navigation | undefined = window.navigation;
    if (!navigation) return;
    let tapped: URL | undefined;
    const note = ({ target }: MouseEvent) => {
      const link = target instanceof Element && target.closest('a');
      tapped = link ? new URL(link.href) : undefined;
    };
    const mend = (event: NavigateEvent) => {
      // Loading anew and going back are not that tap, whenever it was.
      if (event.navigationType !== 'push' && event.navigationType !== 'replace') return;
      if (!tapped?.hash || event.destination.sameDocument) return;
      if (event.destination.url !== `${tapped.origin}${tapped.pathname}`) return;
      event.preventDefault();
      window.location.assign(tapped);
    };
    window.addEventListener('click', note, true);
    navigation.addEventListener('navigate', mend);
    return () => {
      window.removeEventListener('click', note, true);
      navigation.removeEventListener('navigate', mend);
    };
  }, []);
  return null;
}
