import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leave, patience } from './leave';

const to = 'https://www.wikipedia.org/';

/** As much of a window as leaving needs. Its page goes away when told so. */
function fakeWindow({ onLine = true } = {}) {
  const view = new EventTarget() as EventTarget & Record<string, unknown>;
  const went: string[] = [];
  const document = { title: 'Delete every API key', body: { hidden: false } };
  Object.assign(view, {
    document,
    navigator: { onLine },
    location: { replace: (address: string) => went.push(address) },
    setTimeout,
    clearTimeout,
  });
  const fires = (type: string, more: object = {}) => view.dispatchEvent(Object.assign(new Event(type), more));
  return { view: view as unknown as Window, document, went, fires };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('The page is covered and without its title before another page comes', () => {
  const { view, document, went } = fakeWindow();
  leave(to, view);
  expect(document).toEqual({ title: 'www.wikipedia.org', body: { hidden: true } });
  expect(went).toEqual([to]);
});

test('A page that does not come in a moment is a blank one, and without a network it is blank at once', () => {
  const slow = fakeWindow();
  leave(to, slow.view);
  vi.advanceTimersByTime(patience - 1);
  expect(slow.went).toEqual([to]);
  vi.advanceTimersByTime(1);
  expect(slow.went).toEqual([to, 'about:blank']);
  const off = fakeWindow({ onLine: false });
  leave(to, off.view);
  expect(off.went).toEqual(['about:blank']);
});

test('A page that has come stays', () => {
  const { view, went, fires } = fakeWindow();
  leave(to, view);
  fires('pagehide');
  vi.advanceTimersByTime(patience);
  expect(went).toEqual([to]);
});

test('Whoever comes back to the same page sees it, though they asked twice to leave', () => {
  const { view, document, went, fires } = fakeWindow();
  leave(to, view);
  leave(to, view);
  expect(went).toEqual([to]);
  fires('pageshow', { persisted: false });
  expect(document.body.hidden).toBe(true);
  fires('pageshow', { persisted: true });
  expect(document).toEqual({ title: 'Delete every API key', body: { hidden: false } });
});
