import { accountKey } from '@/lib/incident/account';
import { kinds } from '@/lib/incident/fact-kinds';
import { type Fact, fieldValue } from '@/lib/incident/facts';
import { factsOf } from '@/lib/incident/fold';
import type { Moment } from '@/lib/incident/moment';
import { writeCells } from './cells';
import type { Render } from './format';

const fields = Object.entries(kinds.transaction.fields);
const columns = fields.flatMap(([name, { form }]) =>
  form === 'moment' ? [name, `${name}_precision`] : [name],
);

/**
 * What was taken, a line per movement, with the record's own field names as heads. Columns are only added, at the end:
 * others read them by position.
 */
export const render: Render = ({ record }) =>
  writeCells([
    ['fact', ...columns, 'account'],
    ...factsOf(record.entries, 'transaction').map(({ id, data, account }) => [
      id,
      ...cellsOf(data),
      account ? accountKey(account) : '',
    ]),
  ]);

const cellsOf = (data: Fact<'transaction'>): string[] =>
  fields.flatMap(([name, { form }]) => {
    const value = fieldValue(data, name);
    if (form !== 'moment') return [value === undefined ? '' : String(value)];
    const moment = value as Moment | undefined;
    return [moment && 'at' in moment ? moment.at : '', moment?.precision ?? ''];
  });
