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
      const { width, height } = target.getBoundingClientRect();
      if (Math.min(width, height) < 43.5)
        found.push(`${width.toFixed(1)} x ${height.toFixed(1)} px to hit: ${target.outerHTML.slice(0, 110)}`);
    }
    return found;
  });
}

/**
 * The same with the text spaced as far as WCAG 2.2, 1.4.12 has it, and each text that is then cut, a sentence each.
 */
export async function misfitsWithSpacing(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    document.adoptedStyleSheets = [sheet];
  });
  const found = [...(await misfitsOn(page)), ...(await cutTextsOn(page))];
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return found;
}

/** Each text that is cut off by something around it that cannot be scrolled. */
async function cutTextsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const known = new Map<Element, Element | null>();
    /** The nearest element around a text that hides what is too large for it. */
    const cutterOf = (element: Element | null): Element | null => {
      if (!element || element === document.body) return null;
      const before = known.get(element);
      if (before !== undefined) return before;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((one) => one === 'hidden' || one === 'clip');
      // An ellipsis says that there is more; so it stands elsewhere on the page.
      const cutter = hides && textOverflow !== 'ellipsis' ? element : cutterOf(element.parentElement);
      known.set(element, cutter);
      return cutter;
    };
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || element.closest('noscript, svg, select')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const cutter = cutterOf(element);
      // An element of one pixel is for screen readers only.
      if (!cutter || cutter.clientWidth <= 1) continue;
      if (cutter.scrollWidth > cutter.clientWidth + 1 || cutter.scrollHeight > cutter.clientHeight + 1)
        found.push(`cut: ${node.textContent.trim().slice(0, 50)} in ${cutter.outerHTML.slice(0, 90)}`);
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
