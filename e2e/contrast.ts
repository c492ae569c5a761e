import type { Page } from '@playwright/test';

/**
 * Every text that stands out too little from what is behind it, a sentence each, by WCAG 2.2, 1.4.6 (AAA): with what is typed
 * or chosen in fields, and their placeholders, which are no nodes of the page. For looks that
 * change nothing but colours: what may cover what, axe has seen in the first look, at ten times the price.
 */
export async function faintTextsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const known = new Map<string, Colour>();
    /** Of any notation, by having it painted. */
    const parse = (css: string): Colour => {
      const before = known.get(css);
      if (before || !pixel) return before ?? [0, 0, 0, 0];
      pixel.clearRect(0, 0, 1, 1);
      pixel.fillStyle = css;
      pixel.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixel.getImageData(0, 0, 1, 1).data;
      const colour = [red, green, blue, alpha / 255] as const;
      known.set(css, colour);
      return colour;
    };
    const over = (top: Colour, below: Colour): Colour => {
      const mix = (i: 0 | 1 | 2) => top[i] * top[3] + below[i] * (1 - top[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = ([red, green, blue]: Colour) => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const grounds = new Map<Element | null, Colour>();
    const groundOf = (element: Element | null): Colour => {
      const before = grounds.get(element);
      if (before) return before;
      const own = element ? parse(getComputedStyle(element).backgroundColor) : parse('Canvas');
      const ground = element && own[3] < 1 ? over(own, groundOf(element.parentElement)) : own;
      grounds.set(element, ground);
      return ground;
    };
    const opacities = new Map<Element | null, number>([[null, 1]]);
    const opacityOf = (element: Element | null): number => {
      const before = opacities.get(element);
      if (before !== undefined || !element) return before ?? 1;
      const opacity = Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
      opacities.set(element, opacity);
      return opacity;
    };

    const shown = new Map<Element, string | undefined>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode())
      if (node.parentElement && node.textContent?.trim()) shown.set(node.parentElement, undefined);
    const isWithoutText =
      'input:is([type=checkbox], [type=radio], [type=range], [type=color], [type=hidden])';
    for (const field of document.querySelectorAll('input, textarea, select')) {
      const { value, placeholder } = field as HTMLInputElement;
      if ((value || placeholder) && !field.matches(isWithoutText))
        shown.set(field, value ? undefined : '::placeholder');
    }

    const found: string[] = [];
    for (const [element, part] of shown) {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      // What cannot be pressed may be faint; an element of one pixel is for screen readers only.
      if (element.closest(':disabled, noscript, svg') || element.clientWidth === 1) continue;
      const { color, fontSize, fontWeight, opacity } = getComputedStyle(element, part);
      const ground = groundOf(element);
      const [red, green, blue, alpha] = parse(color);
      const text = over(
        [red, green, blue, alpha * opacityOf(element) * (part ? Number(opacity) : 1)],
        ground,
      );
      const [dark = 0, bright = 0] = [luminance(text), luminance(ground)].toSorted((a, b) => a - b);
      const ratio = (bright + 0.05) / (dark + 0.05);
      const size = Number.parseFloat(fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
      if (ratio >= (isLarge ? 4.5 : 7)) continue;
      found.push(`color-contrast: ${ratio.toFixed(2)}: ${part ?? ''}${element.outerHTML.slice(0, 160)}`);
    }
    return found;
  });
}
