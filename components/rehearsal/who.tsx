'use client';

import { useHydrated, waits } from '@/components/site/hydrated';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { type Role, roles } from '@/lib/rehearsal/play';

/** Who is on the phone: oneself, or somebody who is advised. */
export function Who({ who, onChange }: { who: Role; onChange: (role: Role) => void }) {
  const say = useSay();
  return (
    <fieldset className={useHydrated() ? undefined : waits}>
      <legend className="font-bold">{say('rehearsal.who.ask')}</legend>
      <Buttons columns="any" className="mt-3">
        {roles.map((one) => (
          <Button
            key={one}
            look={one === who ? 'write' : 'plain'}
            aria-pressed={one === who}
            onClick={() => onChange(one)}
          >
            {say(`rehearsal.who.${one}`)}
          </Button>
        ))}
      </Buttons>
    </fieldset>
  );
}
