import type { Page } from '@playwright/test';

/** Everything that does not fit on the screen, or is too small to read or to hit, a sentence each. */
export async function misfitsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.scrollingElement ?? document.documentElement;
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.querySelectorAll('body *')].filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > root.clientWidth + 1 || left < -1;
      });
      const first = wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 90));
      found.push(`scrolls sideways, ${root.scrollWidth} in ${root.clientWidth}: ${first.join(' | ')}`);
    }

    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      // An element of one pixel is for screen readers only.
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !shown(element) || element.closest('noscript')) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < 16) found.push(`${size} px: ${node.textContent.trim().slice(0, 60)}`);
    }

    const targets = document.querySelectorAll(
      'button, select, input, textarea, summary, a[href], label:has(input)',
    );
    for (const target of targets) {
      // A tick box is hit by its label; a link in a sentence is as high as its line.
      const boxed = target.matches('input') && target.closest('label');
      const inline = target.matches('a') && getComputedStyle(target).display === 'inline';
      if (boxed || inline || !shown(target)) continue;
      const { height } = target.getBoundingClientRect();
      if (height < 43.5) found.push(`${height.toFixed(1)} px high: ${target.outerHTML.slice(0, 110)}`);
    }
    return found;
  });
}

/**
 * What the page is built of, each sort of part once: an element with its classes and the names of its attributes, in
 * one of the same kind. Pages of the same parts differ in words only.
 */
export async function shapesOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shape = (element: Element | null) =>
      element && [element.tagName, element.className, ...element.getAttributeNames()].join(' ');
    const all = [...document.querySelectorAll('body *')].filter((element) => !element.closest('svg'));
    return [...new Set(all.map((element) => `${shape(element.parentElement)} > ${shape(element)}`))];
  });
}
