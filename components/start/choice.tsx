import { Code } from '@/components/ui/code';

export interface Choice {
  kind: string;
  id: string;
  name: string;
  hint: string;
  domain: string | null;
  /** Says which other firms have a like name. */
  siblings: string | null;
  /** It fits any account of its kind. */
  isAny?: true;
}

/** What is chosen from on the start page: a row, or several behind one. */
export type ChoiceRow = Choice | { title: string; choices: readonly Choice[] };

/** What tells an account from others. */
export function ChoiceHint({ hint, domain, siblings }: Pick<Choice, 'hint' | 'domain' | 'siblings'>) {
  return (
    <>
      {domain ? <Code>{domain}</Code> : hint}
      {siblings && <span className="block">{siblings}</span>}
    </>
  );
}
