import { type IncidentRecord, recordNumber } from '@/lib/incident/record';

/** `first-hour-FH-7K2M-94QD.json`: the short name that also stands on paper. */
export const fileName = ({ id }: Pick<IncidentRecord, 'id'>, suffix: string) =>
  `first-hour-${recordNumber(id)}${suffix}`;
