'use client';

import { Download, Plus } from '@lucide/icons';
import { useOnward } from '@/components/respond/use-onward';
import { useDays } from '@/components/site/days';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';
import { Icon } from '@/components/ui/icon';
import { LinkRow } from '@/components/ui/link-row';
import { Part } from '@/components/ui/part';
import { ButtonRow, Rows } from '@/components/ui/rows';
import { saveFile } from '@/components/ui/save-file';
import { isOpen, nextTask, progressOf, screenOf, type TaskList } from '@/lib/flow/task-list';
import { accountsOf, closedAs, mainAccount } from '@/lib/incident/fold';
import { byInstant, localDay, localTime, toInstant } from '@/lib/incident/moment';
import { isCheckUp, recordNumber } from '@/lib/incident/record';
import { incidents } from '@/lib/store/device';
import { readRaw } from '@/lib/store/raw-record';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import { accountsInWords } from '@/lib/wording/accounts';
import { escapeInvisible } from '@/lib/wording/escape';

/** Every incident on this device, and a way to start another. Nothing where nothing is saved. */
export function Resume() {
  const say = useSay();
  const all = useIncident((state) => state.held);
  const unreadable = useIncident((state) => state.unreadable);
  const current = useIncident((state) => state.current);
  const held = all.filter(({ record }) => !isCheckUp(record.entries));
  // The one begun here without an account goes on with the choice below.
  const named = held.filter(({ slot, record }) => slot !== current || mainAccount(record.entries) !== null);
  if (named.length === 0 && unreadable.length === 0) return null;
  const newestFirst = named.toSorted((a, b) => byInstant(startOf(b), startOf(a)));
  const inUse = newestFirst.filter(({ label }) => !label.archived);
  const away = newestFirst.filter(({ label }) => label.archived);
  return (
    <Part follows heading="resume" title={say('start.resume.title')}>
      <Rows>
        {inUse.map((one) => (
          <IncidentRow key={one.slot} held={one} />
        ))}
        {unreadable.map(({ slot }) => (
          <ButtonRow
            key={slot}
            name={say('start.resume.unreadable')}
            hint={say('start.resume.unreadable-hint')}
            icon={<Icon of={Download} />}
            onClick={() =>
              void readRaw().then(({ text }) => saveFile('first-hour-raw.json', 'application/json', text))
            }
          />
        ))}
        {held.length > 0 && current && (
          <ButtonRow
            name={say('start.resume.another')}
            hint={say('start.resume.another-hint')}
            icon={<Icon of={Plus} />}
            onClick={() => void incidents.choose(null)}
          />
        )}
      </Rows>
      {away.length > 0 && (
        <Fold title={say('start.resume.away', { count: away.length })}>
          <Rows>
            {away.map((one) => (
              <IncidentRow key={one.slot} held={one} />
            ))}
          </Rows>
        </Fold>
      )}
      {held.length > 0 && !current && <p role="status">{say('start.resume.another-done')}</p>}
    </Part>
  );
}

const startOf = ({ record }: LoadedRecord) => record.entries[0]?.recordedAt ?? '';

function IncidentRow({ held }: { held: LoadedRecord }) {
  const say = useSay();
  const locale = usePageLocale();
  const nameOf = useAccountName();
  const days = useDays();
  const { entries } = held.record;
  const accounts = accountsOf(entries);
  const started = startOf(held);
  const today = localDay(started) === localDay(toInstant(new Date()));
  const day = today ? say('start.resume.today') : say('start.resume.on', { day: days.short(started) });
  const provider =
    accounts.length > 0 ? accountsInWords(entries, nameOf, true) : say('start.resume.no-provider');
  const words = { provider, day, time: localTime(started) };
  const { name } = held.label;
  const text = name
    ? say('start.resume.named', { ...words, name: escapeInvisible(name) })
    : say('start.resume.started', words);
  const { list, onward } = useOnward(entries);
  return (
    <LinkRow
      href={onward ?? `/${locale}/record/`}
      onClick={() => void incidents.choose(held.slot)}
      name={text}
      hint={
        <>
          <Standing held={held} list={list} />{' '}
          {say('start.resume.record', { number: recordNumber(held.record.id), count: entries.length })}
        </>
      }
    />
  );
}

/** How it stands: what is open over all its accounts, as the list there counts it, and what is next. */
function Standing({ held, list }: { held: LoadedRecord; list: TaskList | null }) {
  const say = useSay();
  const nameOf = useAccountName();
  const unsaved = useIncident((state) => state.unsaved);
  const { entries } = held.record;
  if (entries.some(({ id }) => unsaved.has(id))) return say('start.resume.unsaved');
  if (closedAs(entries)) return say('start.resume.closed');
  if (!list) return say('saving.saved');
  const { urgent, followUp } = list;
  const { open } = progressOf(urgent);
  const next = nextTask(list);
  if (next) {
    const { action, playbook } = next;
    const title =
      screenOf(next) === action.id
        ? say(`names.${action.id}.title`, { provider: nameOf(playbook.account) })
        : say('start.resume.questions', { account: nameOf(playbook.account, true) });
    return say('start.resume.urgent', { open, next: title });
  }
  if (open > 0) return say('start.resume.urgent-tried', { open });
  const waiting = followUp.flatMap(({ tasks }) => tasks).filter(isOpen);
  return say('start.resume.follow-up', { count: waiting.length });
}
