'use client';

import { useEffect, useState } from 'react';
import { WordsFor } from '@/components/site/words-for';
import { useSay } from '@/components/site/words-provider';
import { leaveTo } from '@/lib/content/leave';
import { leave } from './leave';
import { countShiftPresses, patience } from './shift-presses';

const keys = ['keydown', 'keyup', 'pointerdown'] as const;

/** Leaves at a tap on the tab in the corner, and when Shift was pressed three times. On the window and before all else. */
export function LeaveFast() {
  const [missing, setMissing] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const count = countShiftPresses();
    const onKey = (event: KeyboardEvent | PointerEvent) => {
      const left = count(event);
      if (left === 0) leave(leaveTo);
      clearTimeout(timer);
      setMissing(left % 3);
      timer = setTimeout(() => setMissing(0), patience);
    };
    const onClick = (event: MouseEvent) => {
      const isOurs = event.target instanceof Element && event.target.closest('a#leave');
      // What opens another tab or window is left to the browser.
      if (!isOurs || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      leave(leaveTo);
    };
    for (const key of keys) window.addEventListener(key, onKey, true);
    window.addEventListener('click', onClick, true);
    return () => {
      clearTimeout(timer);
      for (const key of keys) window.removeEventListener(key, onKey, true);
      window.removeEventListener('click', onClick, true);
    };
  }, []);
  return (
    <WordsFor of={['keeping']} meanwhile={null} quiet>
      <Missing presses={missing} />
    </WordsFor>
  );
}

/** How often Shift is still to be pressed, once it was; on the page before, so that a screen reader listens to it. */
function Missing({ presses }: { presses: number }) {
  const say = useSay();
  return (
    <div role="status" className="fixed inset-x-0 bottom-0 z-3 print:hidden">
      {presses > 0 && (
        <p className="bg-ink px-gutter py-5 font-bold text-paper">{say('leave.press', { left: presses })}</p>
      )}
    </div>
  );
}
