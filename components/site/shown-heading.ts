'use client';

/** The heading of the page that is on the screen, ready to be focused. */
export function shownHeading(): HTMLElement | undefined {
  const headings = [...document.querySelectorAll<HTMLElement>('main h1')];
  const shown = headings.find((one) => one.offsetParent !== null);
  if (shown) shown.tabIndex = -1;
  return shown;
}

/** Ends the last wait for a heading. */
let stop = () => {};

/**
 * Focuses the heading, as soon as it is there, and what takes its place: its words may still be on their way. Not once
 * the focus went elsewhere.
 *
 * @returns stops waiting for it; the next call does too
 */
export function focusHeading(): () => void {
  stop();
  const before = document.activeElement;
  let heading: HTMLElement | undefined;
  const focus = () => {
    heading = shownHeading();
    heading?.focus({ preventScroll: true });
  };
  focus();
  const watch = new MutationObserver(() => {
    const { activeElement, body } = document;
    if (activeElement !== body && activeElement !== heading && activeElement !== before) watch.disconnect();
    else if (!heading?.isConnected) focus();
  });
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ['hidden'] });
  stop = () => watch.disconnect();
  return stop;
}
