'use client';

/** The heading of the page that is on the screen, ready to be focused. */
export function shownHeading(): HTMLElement | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('main h1')];
  const shown = headings.find((one) => one.offsetParent !== null);
  if (shown) shown.tabIndex = -1;
  return shown;
}

/**
 * Focuses the heading, as soon as it is there, and what takes its place: its words may still be on their way. Not once
 * something else has the focus.
 *
 * @returns stops waiting for it
 */
export function focusHeading() {
  let heading: HTMLElement | undefined;
  const focus = () => {
    heading = shownHeading();
    heading?.focus({ preventScroll: true });
  };
  focus();
  const watch = new MutationObserver(() => {
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement !== heading) watch.disconnect();
    else if (!heading?.isConnected) focus();
  });
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  return () => watch.disconnect();
}
