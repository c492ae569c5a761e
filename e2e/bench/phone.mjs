// @ts-check

/** The 4x slower processor of the phone profile. */
const slowdown = 4;

/** Slow 4G: 1.6 Mbit/s down, 750 kbit/s up (here in bytes a second), 150 ms round trip. */
const slow4g = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
};

/**
 * A new page in a new profile, with nothing cached or stored, on a slower processor.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{ slowNetwork: boolean }} options
 */
export async function openPhone(browser, { slowNetwork }) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (slowNetwork) {
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', slow4g);
  }
  return page;
}

/** @param {number[]} values @param {number} share 0.5 is the median @returns the nearest value that was measured */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
