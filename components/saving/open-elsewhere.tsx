'use client';

import { useId } from 'react';
import { useSay } from '@/components/site/words-provider';
import { Copy } from '@/components/ui/copy';
import { Fold } from '@/components/ui/fold';

/** How to open this page in another browser: in general words, since each app has a menu of its own. */
export function OpenElsewhere() {
  const say = useSay();
  const id = useId();
  return (
    <Fold title={say('keeping.elsewhere.title')}>
      <div className="flow-4 pt-2 pb-4">
        <p>{say('keeping.elsewhere.how')}</p>
        <Copy
          id={id}
          label={say('keeping.elsewhere.address')}
          text={window.location.href}
          button={say('keeping.elsewhere.copy')}
          rows={1}
          code
        />
      </div>
    </Fold>
  );
}
