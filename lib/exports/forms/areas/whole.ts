import { code, line, type Shorter, text } from '@/lib/exports/forms/box';
import { eventsOf } from '@/lib/exports/forms/events';
import type { Reading } from '@/lib/exports/forms/reading';
import type { FactKind } from '@/lib/incident/facts';
import { onPaper } from '@/lib/wording/fact-words';

/** Events, as opposed to what was written down about them. */
const happenings: readonly FactKind[] = [
  'noticed',
  'contact',
  'site',
  'remote-access',
  'exposed',
  'account-change',
  'api-key',
  'transaction',
  'money-path',
  'ticket',
  'police-report',
  'report',
];

/** The boxes about the incident as a whole. */
export function whole(reading: Reading) {
  const noticed = reading.when(reading.one('noticed').at);
  const told = eventsOf(reading, ({ fact }) => fact !== undefined && happenings.includes(fact.kind));
  const all = eventsOf(reading, ({ fact }) => fact === undefined || happenings.includes(fact.kind));
  return [
    {
      name: '',
      boxes: {
        story: story(reading, told, all),
        'in-order': text(all.join('\n'), [{ id: 'without-steps', value: told.join('\n') }]),
        'noticed-at': line(noticed),
        exchange: line(reading.exchange),
        'user-id': code(logins(reading, 'userId')),
        'login-email': line(logins(reading, 'loginEmail')),
        loss: line(listed(reading, ['loss'])),
        technical: text(
          listed(reading, ['site', 'remote-access', 'account-change', 'api-key']),
          namesOnly(reading, ['site', 'remote-access', 'account-change', 'api-key']),
        ),
        witnesses: text(listed(reading, ['witness']), namesOnly(reading, ['witness'])),
        agencies: text(
          listed(reading, ['police-report', 'report']),
          namesOnly(reading, ['police-report', 'report']),
        ),
        'file-numbers': text(
          listed(reading, ['police-report', 'report', 'ticket', 'money-path']),
          namesOnly(reading, ['police-report', 'report', 'ticket', 'money-path']),
        ),
        who: text(listed(reading, ['contact', 'suspect'])),
        calls: text(eventsOf(reading, ({ fact }) => fact?.kind === 'contact').join('\n')),
        taken: text(listed(reading, ['transaction'])),
        messages: text(
          reading
            .all('contact')
            .map(({ said = '' }) => said)
            .filter(Boolean)
            .join('\n\n'),
        ),
        files: text(listed(reading, ['evidence'], ['bytes', 'mediaType']), namesOnly(reading, ['evidence'])),
        banks: text(listed(reading, ['money-path'])),
      },
    },
  ];
}

/** One fact about the login; of several exchanges, each with its name. */
function logins({ exchanges }: Reading, field: 'userId' | 'loginEmail'): string {
  const told = exchanges.flatMap(({ name, login }) => {
    const value = login[field];
    return value ? [{ name, value }] : [];
  });
  return told
    .map(({ name, value }) => (exchanges.length > 1 && name ? `${name}: ${value}` : value))
    .join('; ');
}

/** The person's own words, then account and loss, then the events in order. */
function story({ all, one, head, details, exchanges, language }: Reading, told: string[], every: string[]) {
  const { say } = language;
  const own = all('narrative')[0]?.text ?? '';
  const named = (name: string, value: string) => value && `${name}: ${value}`;
  const about = [
    ...exchanges.map(({ name, login }) => [
      named(say('print.account'), name),
      named(say('facts.fields.userId'), head(login)),
      ...details(login),
    ]),
    [named(say('facts.fields.total'), head(one('loss'))), ...details(one('loss'))],
  ].map((parts) => parts.filter(Boolean).join('; '));
  const facts = about.filter(Boolean).join('\n');
  const put = (...parts: string[]) => parts.filter(Boolean).join('\n\n');
  return text(put(own, facts, every.join('\n')), [
    { id: 'without-steps', value: put(own, facts, told.join('\n')) },
    { id: 'own-words', value: own },
  ]);
}

/** One line per fact, with the name of its kind if there are several kinds. */
function listed(
  { all, head, details, language: { say } }: Reading,
  kinds: readonly FactKind[],
  without: readonly string[] = [],
  full = true,
): string {
  const lines = kinds.flatMap((kind) =>
    all(kind).map((fact) => {
      const told = [head(fact), ...(full ? details(fact, without) : [])].filter(Boolean).join('; ');
      return told && kinds.length > 1 ? `${onPaper(say, 'parts', kind)}: ${told}` : told;
    }),
  );
  return lines.filter(Boolean).join('\n');
}

const namesOnly = (reading: Reading, kinds: readonly FactKind[]): Shorter[] => [
  { id: 'names-only', value: listed(reading, kinds, [], false) },
];
