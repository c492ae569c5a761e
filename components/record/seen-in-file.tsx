'use client';

import { useEffect, useRef } from 'react';
import { SecretFrame, SecretLine } from '@/components/secrets/secret-frame';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { Points } from '@/components/ui/points';
import { Small } from '@/components/ui/small';
import { secretMessages } from '@/lib/secrets/message-keys';
import type { SeenInFile as Seen, TakingOut } from '@/lib/store/file-gate';

/** So many are named; a file full of them says no more with each. */
const shown = 5;

interface Props {
  seen: readonly Seen[];
  onTakeOut: (taking: TakingOut) => void;
}

/**
 * A file that was not opened, since it holds what must not be stored: what kind of thing stands in which entry.
 * It can be opened without that. The file itself stays as it is, with the only copy of what was taken out.
 */
export function SeenInFile({ seen, onTakeOut }: Props) {
  const say = useSay();
  const what = useRef<HTMLDivElement>(null);
  useEffect(() => what.current?.focus(), []);
  const isSure = seen.some(({ certain }) => certain);
  const lines = [
    ...new Set(
      seen.map(({ entry, kind, certain }) =>
        say(certain ? 'secrets.file.seen' : 'secrets.file.maybe', {
          entry,
          what: say(`secrets.kinds.${kind}`),
        }),
      ),
    ),
  ];
  const mark = say(secretMessages.mark);
  return (
    <SecretFrame seen={seen}>
      <div ref={what} className="flow-4 pb-4" role="alert" tabIndex={-1}>
        <SecretLine>{say(isSure ? 'secrets.file.title' : 'secrets.file.ask')}</SecretLine>
        <Points
          sign="dash"
          items={[
            ...lines.slice(0, shown),
            ...(lines.length > shown ? [say('secrets.file.more', { count: lines.length - shown })] : []),
          ]}
        />
        <p>{say('secrets.file.why')}</p>
        <Small>{say('secrets.file.other')}</Small>
      </div>
      <Buttons>
        <Button look="write" onClick={() => onTakeOut({ mark, keepsMaybe: false })}>
          {say('secrets.file.take-out')}
        </Button>
        {seen.some(({ certain }) => !certain) && (
          <Button look="plain" onClick={() => onTakeOut({ mark, keepsMaybe: true })}>
            {say('secrets.file.keep-maybe')}
          </Button>
        )}
      </Buttons>
    </SecretFrame>
  );
}
