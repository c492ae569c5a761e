import { json } from './json';

/** Every format a record can be handed over in. */
export const formats = [json] as const;
