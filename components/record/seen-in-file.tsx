'use client';

import { ShieldAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useSay } from '@/components/site/words-provider';
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
    <div className="secret flow">
      <div ref={what} className="flow" role="alert" tabIndex={-1}>
        <p className="secret-what">
          <ShieldAlert className="icon" aria-hidden="true" />
          <b>{say(isSure ? 'secrets.file.title' : 'secrets.file.ask')}</b>
        </p>
        <ul className="points">
          {lines.slice(0, shown).map((line) => (
            <li key={line}>{line}</li>
          ))}
          {lines.length > shown && <li>{say('secrets.file.more', { count: lines.length - shown })}</li>}
        </ul>
        <p>{say('secrets.file.why')}</p>
        <p className="small">{say('secrets.file.other')}</p>
      </div>
      <div className="btns">
        <button
          className="btn btn-write"
          type="button"
          onClick={() => onTakeOut({ mark, keepsMaybe: false })}
        >
          {say('secrets.file.take-out')}
        </button>
        {seen.some(({ certain }) => !certain) && (
          <button
            className="btn btn-plain"
            type="button"
            onClick={() => onTakeOut({ mark, keepsMaybe: true })}
          >
            {say('secrets.file.keep-maybe')}
          </button>
        )}
      </div>
    </div>
  );
}
