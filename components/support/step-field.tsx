'use client';

import type { ReactNode } from 'react';
import { useFetchedPlaybooks } from '@/components/respond/use-playbooks';
import { NotLoaded } from '@/components/site/not-loaded';
import { WordsFor } from '@/components/site/words-for';
import { useAccountName, useSay } from '@/components/site/words-provider';
import { Select } from '@/components/ui/box';
import { Field } from '@/components/ui/field';
import type { AccountName } from '@/lib/content/accounts/names';
import { actionsOn, followUpsOf } from '@/lib/flow/addresses';
import type { PlaybookIndex } from '@/lib/playbook/playbook-index';

interface Props {
  account: AccountName;
  /** The id of an action; empty for the beginning. */
  step: string;
  onChange: (step: string) => void;
}

/** The step that the link opens at. The steps of an account are fetched once it is chosen; the beginning is always there. */
export function StepField(props: Props) {
  return (
    <WordsFor of={['links']} meanwhile={<Choice {...props} />}>
      <FetchedSteps {...props} />
    </WordsFor>
  );
}

function FetchedSteps(props: Props) {
  const say = useSay();
  const { account } = props;
  const provider = useAccountName()(account);
  const { find, hasFailed, again } = useFetchedPlaybooks([account.id]);
  const playbook = find(account.id);
  return (
    <>
      <Choice {...props}>
        {playbook &&
          stepsOf(playbook).map(({ group, actions }) => (
            <optgroup key={group} label={say(`respond.tasks.${group}`)}>
              {actions.map(({ id }) => (
                <option key={id} value={id}>
                  {say(`names.${id}.title`, { provider })}
                </option>
              ))}
            </optgroup>
          ))}
      </Choice>
      {hasFailed(account.id) && <NotLoaded hasFailed onAgain={again} />}
    </>
  );
}

function Choice({ step, onChange, children }: Props & { children?: ReactNode }) {
  const say = useSay();
  return (
    <Field id="link-step" label={say('support.step')}>
      <Select id="link-step" value={step} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('support.step-start')}</option>
        {children}
      </Select>
    </Field>
  );
}

/** The urgent steps of all orders of an account, then what follows. */
const stepsOf = (playbook: PlaybookIndex) => [
  { group: 'urgent', actions: actionsOn('account', playbook, playbook.actions) },
  ...followUpsOf(playbook),
];
