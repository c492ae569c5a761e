import type { Entry } from '@/lib/incident/entry';
import { type FactData, type FactKind, kindOf } from '@/lib/incident/facts';
import type { Field } from '@/lib/incident/fields';
import { entriesOf } from '@/lib/incident/record.fixture';
import { english } from '@/lib/wording/language.fixture';

const idOf = (n: number) => `20000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** A record in which these facts were told. */
export const factsTold = (...told: FactData[]): Entry[] =>
  entriesOf(...told.map((data, n) => ({ kind: 'fact-recorded' as const, fact: idOf(n), data })));

/** A fact of each kind with all fields set, each to a unique value, and how that value must read. */
export function everythingOf(kinds: readonly FactKind[]) {
  const values: { name: string; value: string }[] = [];
  let n = 0;
  const tellField = (name: string, field: Field): unknown => {
    n += 1;
    const tell = (value: unknown, reads = String(value)) => {
      values.push({ name, value: reads });
      return value;
    };
    switch (field.form) {
      case 'amount':
        return tell(`${1000 + n}.5`);
      case 'last4':
        return tell(`k${100 + n}`);
      case 'currency':
        return tell('EUR');
      case 'moment': {
        const time = `10:${String(n % 60).padStart(2, '0')}`;
        return tell(
          { precision: 'exact', at: `2026-11-${10 + (n % 15)}T${time}:00.000+11:00` },
          `${time}, UTC`,
        );
      }
      case 'choice': {
        const [option = ''] = field.options;
        return tell(option, english.say(`facts.options.${name}.${option}`));
      }
      case 'choices': {
        const [option = ''] = field.options;
        tell(option, english.say(`facts.options.${name}.${option}`));
        return [option];
      }
      case 'code':
        return tell(name === 'shown' || name === 'phone' ? `+6100000${n}` : `code-${n}`);
      default:
        return tell(`told-${n}-`);
    }
  };
  const facts = kinds.map((kind) => {
    const fields = Object.entries(kindOf(kind).fields).map(([name, field]) => [name, tellField(name, field)]);
    return { kind, ...Object.fromEntries(fields) } as FactData;
  });
  return { entries: factsTold(...facts), values };
}
