/** Milliseconds that the other page may take until a blank one comes. */
export const patience = 4_000;

/**
 * Covers the page at once, and puts another in its place, also in the tab's history; a blank one if there is no network
 * or it does not come. Of a covered page the browser asks nothing (`useLeaveGuard`).
 *
 * @param to a full address
 */
export function leave(to: string, view: Window = window) {
  const { document, location, navigator } = view;
  if (document.body.hidden) return;
  const { title } = document;
  document.body.hidden = true;
  // The browser shows the address of a page without a title.
  document.title = new URL(to).host;
  // Names nothing in the address bar either, and needs no network.
  const blank = () => location.replace('about:blank');
  const waiting = view.setTimeout(blank, patience);
  const stop = () => view.clearTimeout(waiting);
  const comesBack = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return;
    document.body.hidden = false;
    document.title = title;
    view.removeEventListener('pageshow', comesBack);
  };
  view.addEventListener('pagehide', stop, { once: true });
  view.addEventListener('pageshow', comesBack);
  if (navigator.onLine) location.replace(to);
  else blank();
}
