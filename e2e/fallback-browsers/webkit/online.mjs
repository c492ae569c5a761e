// @ts-check

/**
 * Runs in the page: says whether there is a network, as a browser does that knows. This driver tells the
 * browser nothing of the kind; what goes to the network is held up by the proxy.
 *
 * @param {boolean} isOnline
 */
export function saysOnline(isOnline) {
  const before = navigator.onLine;
  Object.defineProperty(navigator, 'onLine', { get: () => isOnline, configurable: true });
  if (before !== isOnline) dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
}
