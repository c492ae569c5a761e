'use client';

import { type ReactNode, useDeferredValue } from 'react';
import { type AnswerGiven, isGiven } from '@/lib/playbook/answers';
import { isFromOutside } from '@/lib/playbook/plan';
import { FlowContext, useFlow } from './flow';

/**
 * A part of the page that is alone on the screen once scripts run. Without them all parts stand below each other. Those
 * out of sight are drawn after the one that is seen, which would wait for them.
 */
export function Screen({ id, children }: { id: string; children: ReactNode }) {
  const flow = useFlow();
  const later = useDeferredValue(flow);
  const { screen } = flow;
  return (
    <div
      id={id}
      data-screen={id}
      className={`flow-6 ${screen === null ? 'mt-20' : 'mt-0'}`}
      hidden={screen !== null && screen !== id}
    >
      <FlowContext value={screen === id ? flow : later}>{children}</FlowContext>
    </div>
  );
}

/** A part that needs scripts, such as the questions and the task list. The footer stays below while its words come. */
export function LiveScreen({ id, children }: { id: string; children: ReactNode }) {
  const { screen } = useFlow();
  if (screen !== id) return null;
  return (
    <div data-screen={id} className="mt-0 min-h-screen flow-6">
      {children}
    </div>
  );
}

interface OnlyForProps {
  action: string;
  position: 'signed-in' | 'locked-out';
  /** What tells the two apart where both are readable. */
  title: string;
  children: ReactNode;
}

/**
 * Steps for people who can, or cannot, sign in. Before scripts run both are readable, each under its heading. While
 * they are on their way, the first list has none: it would go once they run, and move the step.
 */
export function OnlyFor({ action, position, title, children }: OnlyForProps) {
  const { screen, answers, playbook } = useFlow();
  const found = playbook.actions.find(({ id }) => id === action);
  const lockedOut = found !== undefined && isFromOutside(playbook, found, answers);
  if (screen === null)
    return (
      <>
        <h3 className={`py-4 text-head ${position === 'signed-in' ? 'waiting:hidden' : ''}`}>{title}</h3>
        {children}
      </>
    );
  return lockedOut === (position === 'locked-out') ? children : null;
}

interface OnlyAfterProps {
  when: AnswerGiven | undefined;
  unless: AnswerGiven | undefined;
  children: ReactNode;
}

/** A step for people who answered this, or did not. Before scripts run it is readable. */
export function OnlyAfter({ when, unless, children }: OnlyAfterProps) {
  const { screen, answers } = useFlow();
  const isFor = (!when || isGiven(answers, when)) && !(unless && isGiven(answers, unless));
  return screen === null || isFor ? children : null;
}

/** A step that an account of this kind takes over once it is in the incident. Before scripts run it is readable. */
export function UnlessWith({ kind, children }: { kind: string; children: ReactNode }) {
  const { screen, kinds } = useFlow();
  if (screen !== null && kinds.includes(kind)) return null;
  return children;
}
