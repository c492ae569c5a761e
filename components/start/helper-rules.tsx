'use client';

import type { ReactNode } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';
import { Points } from '@/components/ui/points';

interface Props {
  /** Words before the name of the list, which open it too. */
  lead?: ReactNode;
  /** The id of what opens it. */
  opener?: string;
  open?: boolean;
  children?: ReactNode;
}

/** What a helper may and must not do in the account of another, on demand. */
export function HelperRules({ lead, opener, open, children }: Props) {
  const say = useSay();
  return (
    <Fold title={say('helping.rules')} lead={lead} opener={opener} open={open}>
      <Points
        sign="dash"
        items={[
          say('helping.may.sit'),
          say('helping.may.read'),
          say('helping.may.write'),
          say('helping.may.listen'),
        ]}
      />
      <Points
        sign="cross"
        items={[
          say('helping.never.sign-in'),
          say('helping.never.secrets'),
          say('helping.never.control'),
          say('helping.never.coins'),
        ]}
      />
      <p className="mt-2">{say('helping.law')}</p>
      {children}
    </Fold>
  );
}
