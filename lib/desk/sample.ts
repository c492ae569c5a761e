/** The id of the made-up record that a desk can train with. Its number reads `FH-EXAM-P1E0`. */
export const sampleId = '77554b05-c000-4000-8000-000000000001';

/** Where it lies on every site. */
export const samplePath = '/sample/first-hour-FH-EXAM-P1E0.json';

/** How many of its entries had been written when its ticket was sent. */
export const sampleTicket = 8;

/** Its fingerprint: whoever wants a record put aside could give it that id. */
export const sampleFingerprint = '4a5cec29abc9959357b360975eca31ff7e0d6273114871db0738e61a0a160439';

/** Whether a record is the sample (`is`), another with its id (`not`), or neither. */
export function sampleOrNot(id: string, fingerprint: string | undefined): 'is' | 'not' | null {
  if (id !== sampleId) return null;
  return fingerprint === sampleFingerprint ? 'is' : 'not';
}
