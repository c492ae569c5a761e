import { type IncidentRecord, recordNumber } from '@/lib/incident/record';

/** The name of a file, with the number that is also on paper: `first-hour-FH-7K2M-94QD.json`. */
export const fileName = ({ id }: Pick<IncidentRecord, 'id'>, suffix: string) =>
  `first-hour-${recordNumber(id)}${suffix}`;
