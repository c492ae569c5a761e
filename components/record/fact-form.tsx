'use client';

import { useEffect, useRef, useState } from 'react';
import { useSecretScan } from '@/components/secrets/secret-scan';
import { ScanState, SeenSecret, seenId } from '@/components/secrets/seen';
import { useSay } from '@/components/site/words-provider';
import { Button, Buttons } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Fold } from '@/components/ui/fold';
import { isHalfTyped } from '@/components/ui/moment-field';
import type { AccountRef } from '@/lib/incident/account';
import { type FactData, type FactKind, kindOf } from '@/lib/incident/facts';
import type { Form } from '@/lib/incident/fields';
import { textsOfFact } from '@/lib/incident/texts-in';
import type { Finding } from '@/lib/secrets/finding';
import { incidents } from '@/lib/store/device';
import { keepDraft, useDraft } from '@/lib/store/drafts';
import { secretGate } from '@/lib/store/secret-gate';
import { AccountField, accountChosen, accountOf } from './account-field';
import { FactField } from './fact-field';
import {
  type Draft,
  draftOf,
  type FieldError,
  fieldsOf,
  isFilled,
  limitOf,
  readForm,
  textsOf,
  textsWithFile,
  type Value,
} from './fact-fields';

interface Props {
  slot: string;
  id: string;
  kind: FactKind;
  fact?: FactData | undefined;
  /** Files of this record that another fact can speak of: id and name. */
  files: readonly (readonly [id: string, name: string])[];
  /** The accounts that it can be told of. */
  accounts: readonly AccountRef[];
  /** The account that it was told of before, or that its form was opened for. */
  account?: AccountRef | null;
  /** False while another tab holds the write lock: what is typed stays, and waits. */
  canWrite: boolean;
  /** Rejects what was not written; once it is, the form and its draft go. */
  onSave: (data: FactData, account: AccountRef | null) => Promise<void>;
  onBack: () => void;
}

/**
 * The short form of one fact. What is wrong is said in words, the focus goes there, and nothing typed is lost:
 * who goes to another page and comes back finds it as it was.
 */
export function FactForm({
  slot,
  id,
  kind,
  fact,
  files,
  accounts,
  account,
  canWrite,
  onSave,
  onBack,
}: Props) {
  const say = useSay();
  const kept = useDraft<Draft>(slot, id);
  const [blank] = useState(() => draftOf(kind, fact));
  const draft = kept ?? blank;
  const [errors, setErrors] = useState<Record<string, FieldError>>({});
  const [nothing, setNothing] = useState(false);
  const [refused, setRefused] = useState(false);
  const shape = useRef<HTMLFormElement>(null);
  const scan = useSecretScan(([field]) => {
    setErrors({});
    setSeenIn(`${id}-${field}`);
  });
  /** The box in which something was seen on saving. */
  const [seenIn, setSeenIn] = useState<string | null>(null);
  useEffect(() => {
    if (seenIn === null) return;
    document.getElementById(seenId(seenIn))?.focus();
    setSeenIn(null);
  }, [seenIn]);
  useEffect(() => secretGate.prepare(), []);

  // The form opens by a tap, and the next thing to do is to write in it. One that was left open is only there again.
  const [comesBack] = useState(kept !== undefined);
  useEffect(() => {
    if (!comesBack) shape.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [comesBack]);
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      shape.current?.querySelector<HTMLElement>('[data-error-summary], [aria-invalid]')?.focus();
  }, [errors]);

  const withFile = textsWithFile(fact, draft);
  const chosen = accountChosen(accounts, draft, account);
  const submit = async (event: React.FormEvent) => {
    event.preventDefault();
    if (!canWrite) return;
    setRefused(false);
    // Before anything is said of a field: some faults are told with what was typed.
    const texts = [...textsOf(kind, draft), ...withFile];
    if (texts.length > 0 && !(await scan.passes(texts, fact && textsOfFact(fact)))) return;
    // Another tab may have taken the write lock meanwhile.
    if (incidents.getState().writeLock === 'elsewhere') return;
    save();
  };
  const save = () => {
    const halfTyped = fieldsOf(kind).filter(
      ([name, { form }]) => (form === 'moment' || form === 'due') && isHalfTyped(`${id}-${name}`),
    );
    if (halfTyped.length > 0) {
      setNothing(false);
      return setErrors(Object.fromEntries(halfTyped.map(([name]) => [name, 'time' as const])));
    }
    const read = readForm(kind, draft, fact);
    setNothing(!read.ok && read.nothing);
    setErrors(!read.ok && !read.nothing ? read.errors : {});
    if (!read.ok) return;
    onSave(read.data, chosen).catch(() => setRefused(true));
  };
  const errorText = (name: string, form: Form): string | null => {
    const error = errors[name];
    const value = draft[name];
    if (!error || value === undefined) return null;
    if (typeof value !== 'string') return say(`record.errors.${error}`);
    return say(`record.errors.${error}`, { value: value.slice(0, 40), over: value.length - limitOf(form) });
  };
  const wrong = fieldsOf(kind).flatMap(([name, { form }]) => {
    const error = errorText(name, form);
    return error === null ? [] : [[`${id}-${name}`, say(`facts.fields.${name}`), error] as const];
  });
  const { short: first = Number.POSITIVE_INFINITY, needs = [], fields: all } = kindOf(kind);
  const fields = fieldsOf(kind);
  // What the device measured is counted among the first, and not asked.
  const short = first - (Object.keys(all).length - fields.length);
  const rest = fields.slice(short).map(([name]) => name);
  const [restOpen, setRestOpen] = useState(() => rest.some((name) => isFilled(draft[name])));
  const stopped = (name: string) => scan.stopOf(name, String(draft[name] ?? '')) !== undefined;
  // The fields stay in sight once they are mended: the focus may be in one.
  if (!restOpen && rest.some((name) => errors[name] !== undefined || stopped(name))) setRestOpen(true);
  const change = (name: string, form: Form) => (value: Value) => {
    if (typeof value === 'string') void scan.typed({ field: name, text: value, form });
    else scan.changed();
    keepDraft(slot, id, { ...draft, [name]: value });
    setNothing(false);
  };
  const sayOfFile = ({ kind: what, certain }: Finding) =>
    say(certain ? 'secrets.stored.seen' : 'secrets.stored.ask', { what: say(`secrets.kinds.${what}`) });
  const draw = ([name, field]: (typeof fields)[number]) => (
    <FactField
      key={name}
      id={`${id}-${name}`}
      name={name}
      field={field}
      value={draft[name] ?? ''}
      needed={needs.includes(name)}
      error={errorText(name, field.form)}
      files={files}
      network={String(draft['network'] ?? '')}
      unit={String(draft[name === 'amount' ? 'asset' : 'currency'] ?? '')}
      onChange={change(name, field.form)}
    >
      <SeenSecret
        id={`${id}-${name}`}
        field={name}
        text={String(draft[name] ?? '')}
        scan={scan}
        onChange={change(name, field.form)}
      />
    </FactField>
  );
  return (
    <form
      className="flow-4 pt-2 pb-4"
      ref={shape}
      onSubmit={(event) => void submit(event)}
      noValidate
      onPaste={scan.onPaste}
    >
      {wrong.length > 1 && <ErrorSummary id={`${id}-errors`} wrong={wrong} />}
      <AccountField
        id={`${id}-${accountOf}`}
        accounts={accounts}
        chosen={chosen}
        onChange={(key) => keepDraft(slot, id, { ...draft, [accountOf]: key })}
      />
      {fields.slice(0, short).map(draw)}
      {fields.length > short && (
        <Fold
          open={restOpen}
          title={say('record.more-fields')}
          onToggle={({ currentTarget }) => setRestOpen(currentTarget.open)}
        >
          <div className="flow-4">{fields.slice(short).map(draw)}</div>
        </Fold>
      )}
      {withFile.map(({ field, text, form }) => (
        <SeenSecret
          key={field}
          id={`${id}-${field}`}
          field={field}
          text={text}
          scan={scan}
          onChange={(now) => form !== 'digest' && change(field, form)(now.slice(0, limitOf(form)))}
          sayWhat={sayOfFile}
        />
      ))}
      <ScanState scan={scan} />
      {refused && <p role="alert">{say('record.errors.refused')}</p>}
      {nothing && <p role="alert">{say('record.errors.nothing')}</p>}
      {!canWrite && <p role="alert">{say('saving.elsewhere.waits')}</p>}
      <Buttons columns="two">
        <Button look="write" type="submit" aria-disabled={!canWrite}>
          {say('record.save')}
        </Button>
        <Button look="plain" onClick={onBack}>
          {say('record.cancel')}
        </Button>
      </Buttons>
    </form>
  );
}
