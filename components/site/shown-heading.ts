'use client';

/** The heading of the page that is on the screen, ready to be focused. */
export function shownHeading(): HTMLElement | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('main h1')];
  const shown = headings.find((one) => one.offsetParent !== null);
  if (shown) shown.tabIndex = -1;
  return shown;
}
