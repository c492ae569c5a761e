'use client';

import { type ReactNode, useId, useState } from 'react';
import { Button, Buttons } from './button';
import { useFocusAfterChange } from './focus';

interface Props {
  /** The label of the first button. */
  ask: string;
  /** The question, with what will be lost. */
  sure: ReactNode;
  yes: string;
  no: string;
  /** The label while `onYes` runs. */
  busy: string;
  onYes: () => Promise<void>;
}

/** A button for what cannot be undone: it asks once more, and the safe answer is as near. */
export function Sure({ ask, sure, yes, no, busy, onYes }: Props) {
  const id = useId();
  const [asks, setAsks] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const doIt = async () => {
    if (isBusy) return;
    setBusy(true);
    await onYes().finally(() => setBusy(false));
  };
  useFocusAfterChange(asks ? `${id}-sure` : `${id}-ask`, asks ? 'sure' : 'ask');
  if (!asks) {
    return (
      <Button id={`${id}-ask`} look="plain" wide onClick={() => setAsks(true)}>
        {ask}
      </Button>
    );
  }
  return (
    <fieldset className="flow-4" aria-labelledby={`${id}-sure`}>
      <p id={`${id}-sure`} tabIndex={-1}>
        <b>{sure}</b>
      </p>
      <Buttons columns="two">
        <Button look="write" onClick={() => void doIt()}>
          {isBusy ? busy : yes}
        </Button>
        <Button look="plain" onClick={() => setAsks(false)}>
          {no}
        </Button>
      </Buttons>
    </fieldset>
  );
}
