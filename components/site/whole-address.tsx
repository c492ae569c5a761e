'use client';

import { useEffect } from 'react';

/**
 * Takes the fragment along to a page of another build. Next loads that page in full, but drops the fragment on the
 * way (16.4: `doMpaNavigation(res.url)`). Where a browser has no Navigation API, the page opens at its top. Draws nothing.
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
