import type { Page } from '@playwright/test';

/**
 * Every control whose name for assistive technology does not begin with its visible words, a sentence each (WCAG 2.2,
 * 2.5.3): whoever speaks to the device says what they read, and "tap …" has to find it.
 */
export async function misnamedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
    /** The words below an element: those that are read out, or those that can be seen. */
    const wordsOf = (element: Element, kind: 'heard' | 'seen'): string => {
      const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let words = '';
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const parent = node.parentElement;
        if (!parent?.checkVisibility({ visibilityProperty: true }) || parent.closest('svg')) continue;
        const isHeard = !parent.closest('[aria-hidden="true"]');
        // An element of one pixel is for screen readers only.
        const isSeen = !parent.closest('.sr-only');
        if (kind === 'heard' ? isHeard : isSeen) words += ` ${node.textContent}`;
      }
      return plain(words);
    };
    const found: string[] = [];
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, summary, input, select, textarea, [role="button"]',
    );
    for (const control of controls) {
      if (!control.checkVisibility({ visibilityProperty: true }) || control.tabIndex < 0) continue;
      const labels = [...((control as HTMLInputElement).labels ?? [])];
      const shown = labels.length > 0 ? labels : control.matches('input, select, textarea') ? [] : [control];
      const namedBy = (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
      const named = namedBy.flatMap((id) => document.getElementById(id) ?? []);
      const name =
        named.length > 0
          ? named.map((one) => wordsOf(one, 'heard')).join(' ')
          : plain(control.getAttribute('aria-label') ?? shown.map((one) => wordsOf(one, 'heard')).join(' '));
      const seen = shown.map((one) => wordsOf(one, 'seen')).join(' ');
      if (name !== '' && name.startsWith(seen)) continue;
      found.push(`label-in-name: “${seen}” is named “${name}”: ${control.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}
