import { randomUUID } from 'node:crypto';
import { factKinds, kindOf } from '@/lib/incident/facts';
import type { Field } from '@/lib/incident/fields';
import { schemaOf } from '@/lib/incident/schemas';
import { file, stamped } from '@/lib/incident/wrong-files.fixture';
import { payloads } from './payloads';

/** Iterates over all payloads; each field gets the next one that it accepts. */
let next = 0;
function payloadIn(field: Field): unknown {
  const schema = schemaOf(field);
  for (let tries = 0; tries < payloads.length; tries++) {
    const payload = payloads[next++ % payloads.length]?.toWellFormed().slice(-300);
    if (schema.safeParse(payload).success) return payload;
  }
  return undefined;
}

/** A well-formed file with payloads in every text, as many as it takes to use them all. */
export function fileOfPayloads(): string {
  next = 0;
  const seen = () => ({ words: payloadAt(300), lang: payloadAt(35), content: payloadAt(32) });
  const payloadAt = (most: number) => payloads[next++ % payloads.length]?.toWellFormed().slice(0, most) ?? '';
  const account = { kind: 'constructor', id: 'constructor' };
  const entries: unknown[] = [
    stamped({ kind: 'incident-started', provider: 'binance' }),
    stamped({ kind: 'account-added', account }),
  ];
  const taps = [
    { kind: 'question-answered', question: 'constructor', answers: ['constructor', 'prototype'] },
    { kind: 'action-done', action: 'constructor', account },
    { kind: 'action-blocked', action: 'freeze-account', reason: 'constructor', note: payloadAt(300) },
    { kind: 'action-excluded', action: 'delete-api-keys' },
    { kind: 'action-reopened', action: 'constructor' },
  ];
  entries.push(...taps.map((tap) => stamped({ ...tap, seen: seen() })));
  entries.push(stamped({ kind: 'link-opened', action: 'constructor', host: payloadAt(253) }));
  const fieldsOf = (kind: (typeof factKinds)[number]) => Object.entries(kindOf(kind).fields);
  while (next < payloads.length * 2) {
    for (const kind of factKinds) {
      const told = fieldsOf(kind).flatMap(([name, field]) => {
        const value = field.form === 'choice' ? field.options[0] : payloadIn(field);
        return value === undefined ? [] : [[name, value]];
      });
      const data = { kind, ...Object.fromEntries(told) };
      entries.push(stamped({ kind: 'fact-recorded', fact: randomUUID(), data }));
    }
  }
  return file(entries);
}
