'use client';

import { Download, Plus } from 'lucide-react';
import { usePlaybooks } from '@/components/respond/use-playbooks';
import { useDays } from '@/components/site/days';
import { useAccountName, usePageLocale, useSay } from '@/components/site/words-provider';
import { Fold } from '@/components/ui/fold';
import { LinkRow } from '@/components/ui/link-row';
import { Part } from '@/components/ui/part';
import { ButtonRow, Rows } from '@/components/ui/rows';
import { saveFile } from '@/components/ui/save-file';
import { findPlaybookName } from '@/lib/content/accounts/names';
import { taskListOf } from '@/lib/flow/task-list';
import { accountsOf, closedAs, mainAccount } from '@/lib/incident/fold';
import { byInstant, localDay, localTime, toInstant } from '@/lib/incident/moment';
import { recordNumber } from '@/lib/incident/record';
import { incidents } from '@/lib/store/device';
import { readRaw } from '@/lib/store/raw-record';
import type { LoadedRecord } from '@/lib/store/shelf';
import { useIncident } from '@/lib/store/use-incident';
import { accountsInWords } from '@/lib/wording/accounts';
import { escapeInvisible } from '@/lib/wording/escape';

/** Every incident on this device, and a way to start another. Nothing where nothing is saved. */
export function Resume() {
  const say = useSay();
  const held = useIncident((state) => state.held);
  const unreadable = useIncident((state) => state.unreadable);
  const current = useIncident((state) => state.current);
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
            icon={<Download aria-hidden="true" />}
            onClick={() =>
              void readRaw().then(({ text }) => saveFile('first-hour-raw.json', 'application/json', text))
            }
          />
        ))}
        {held.length > 0 && current && (
          <ButtonRow
            name={say('start.resume.another')}
            hint={say('start.resume.another-hint')}
            icon={<Plus aria-hidden="true" />}
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
  const [main = null] = accounts;
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
  return (
    <LinkRow
      href={
        main && findPlaybookName(main.id)
          ? `/${locale}/respond/${main.id}/${closedAs(entries) ? '#tasks' : ''}`
          : `/${locale}/record/`
      }
      onClick={() => void incidents.choose(held.slot)}
      name={text}
      hint={
        <>
          <Standing held={held} />{' '}
          {say('start.resume.record', { number: recordNumber(held.record.id), count: entries.length })}
        </>
      }
    />
  );
}

function Standing({ held }: { held: LoadedRecord }) {
  const say = useSay();
  const unsaved = useIncident((state) => state.unsaved);
  const { entries } = held.record;
  const { playbooks } = usePlaybooks(null, entries);
  if (entries.some(({ id }) => unsaved.has(id))) return say('start.resume.unsaved');
  if (closedAs(entries)) return say('start.resume.closed');
  if (playbooks.length === 0) return say('saving.saved');
  const { urgent, followUp } = taskListOf(playbooks, entries);
  const step = urgent.findIndex(({ status }) => status === undefined);
  if (step !== -1) return say('start.resume.urgent', { step: step + 1, all: urgent.length });
  const waiting = followUp.flatMap(({ tasks }) => tasks).filter(({ status }) => status === undefined);
  return say('start.resume.follow-up', { count: waiting.length });
}
