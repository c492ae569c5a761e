// @ts-check

/** The 4x slower processor of the phone profile. */
const slowdown = 4;

/**
 * A new page in a new profile, with nothing cached or stored, on a slower processor.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {{ hasWorkers?: boolean }} [options] whether the worker of the site may be installed
 */
export async function openPhone(browser, { hasWorkers = false } = {}) {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en',
    serviceWorkers: hasWorkers ? 'allow' : 'block',
  });
  return openOn(context);
}

/** Another page on such a phone. Its processor is slower for pages; workers of the site are not slowed down. */
export async function openOn(/** @type {import('@playwright/test').BrowserContext} */ context) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** @param {number[]} values @param {number} share 0.5 is the median @returns the nearest value that was measured */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
}
