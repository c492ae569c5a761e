import { findAction } from '@/lib/content/catalogue';
import { uuid5 } from '@/lib/exports/stix/ids';
import { accountName } from '@/lib/i18n/account-name';
import { notesIn } from '@/lib/i18n/notes';
import { getWords } from '@/lib/i18n/words';
import { citationsFor } from '@/lib/playbook/citations';
import { factValues } from '@/lib/playbook/fact-values';
import { type BranchRule, type Condition, rulesOf } from '@/lib/playbook/kinds';
import type { ActionFacts, PlaybookAccount } from '@/lib/playbook/schema';
import { isShown, stepFacts } from '@/lib/playbook/step-facts';

/** CACAO asks for the words of one language; English is the form that the others follow. */
const locale = 'en';

/** A namespace of ours, so that an id stays the same from one build to the next. */
const ours = 'f1257b0a-4d7c-5c1e-9a53-6d0c5f0e7a11';
const idOf = (type: string, ...of: string[]) => `${type}--${uuid5(ours, [type, ...of].join(' '))}`;

/** The day the format was first published: `created` never changes afterwards. */
const created = '2026-11-29T00:00:00.000Z';

const variable = (question: string) => `__${question.replaceAll('-', '_')}__`;

/** A STIX pattern (CACAO 2.0, 4.8): one of each question's answers was given. */
const patternOf = (condition: Condition) =>
  Object.entries(condition)
    .map(
      ([question, answers]) =>
        `(${answers.map((answer) => `${variable(question)}:value = '${answer}'`).join(' OR ')})`,
    )
    .join(' AND ');

type Workflow = Record<string, Record<string, unknown>>;

/**
 * The urgent part of a playbook as a CACAO Security Playbook 2.0 of OASIS, with manual commands for the person whose
 * account it is. The questions are external variables; each branch is an if-condition, in the order in which they are
 * tried; what the answers add to an order later is left out.
 */
export function cacaoOf(account: PlaybookAccount) {
  const { id, kind, playbook } = account;
  const t = getWords(locale);
  const name = accountName(account, t);
  const rules = rulesOf(kind);
  const person = idOf('individual', id);
  const modified = `${playbook.content}T00:00:00.000Z`;
  const orders: Readonly<Record<string, readonly string[]>> = playbook.orders;
  const workflow: Workflow = {};
  const end = idOf('end', id);
  const start = idOf('start', id);

  const chain = (branch: string): string => {
    const last = idOf('end', id, branch);
    workflow[last] = { type: 'end' };
    return (orders[branch] ?? []).toReversed().reduce((next, action) => {
      const facts = findAction(action);
      if (!facts) return next;
      const step = idOf('action', id, branch, action);
      workflow[step] = { ...actionStep(account, facts), agent: person, on_completion: next };
      return step;
    }, last);
  };
  const conditions: readonly BranchRule[] = (rules?.branches ?? []).filter(({ when }) => when);
  const first = conditions.toReversed().reduce((otherwise, { id: branch, when = {}, unless }) => {
    const step = idOf('if-condition', id, branch);
    const but = unless ? ` AND NOT (${patternOf(unless)})` : '';
    workflow[step] = {
      type: 'if-condition',
      name: branch,
      condition: `${patternOf(when)}${but}`,
      on_true: chain(branch),
      on_false: otherwise,
      on_completion: end,
    };
    return step;
  }, chain('default'));
  workflow[start] = { type: 'start', on_completion: first };
  workflow[end] = { type: 'end' };

  const asked = Object.entries({ ...rules?.questions, happened: ['only-called'], signs: ['found'] });
  return {
    type: 'playbook',
    spec_version: 'cacao-2.0',
    id: idOf('playbook', id),
    name: `First Hour: ${account.name ?? t(`site.any-title.${kind}`)}`,
    description: `What to do in the first hour after somebody may have got into an account at ${name}.`,
    playbook_types: ['mitigation'],
    playbook_activities: ['identify-steps', 'restrict-access'],
    playbook_processing_summary: { manual_playbook: true, if_logic: conditions.length > 0 },
    created_by: idOf('identity', 'first-hour'),
    created,
    modified: modified > created ? modified : created,
    labels: [kind],
    playbook_variables: Object.fromEntries(
      asked.map(([question, answers]) => [
        variable(question),
        { type: 'string', description: `One of: ${answers.join(', ')}`, value: null, external: true },
      ]),
    ),
    workflow_start: start,
    workflow,
    agent_definitions: { [person]: { type: 'individual', name: 'The account holder' } },
  };
}

/** An action as a step: a manual command for each of its lines, with what it rests on. */
function actionStep(account: PlaybookAccount, action: ActionFacts) {
  const t = getWords(locale);
  const values = factValues(account, accountName(account, t), locale);
  const say = (key: string) => (t.has(key) ? t(key, values) : undefined);
  const references = citationsFor(account, action).map(({ source: { title, url } }) => ({
    name: title,
    ...(url && { url }),
  }));
  const commands = action.steps
    .filter((step) => isShown(account, step))
    .map((step) => {
      const { link, path, isGeneral } = stepFacts(account, step);
      const ways = path ? Object.values(path.value).flatMap((label) => label?.en ?? []) : [];
      const body =
        (isGeneral && say(`actions.${action.id}.steps.${step.id}.without`)) ||
        say(`actions.${action.id}.steps.${step.id}.body`);
      const parts = [
        say(`actions.${action.id}.steps.${step.id}.title`),
        body,
        link?.value,
        ...ways,
        say(`actions.${action.id}.steps.${step.id}.dont`),
      ];
      return {
        type: 'manual',
        command: parts.filter((part) => part !== undefined).join('\n'),
        playbook_activity: action.role === 'look' ? 'analyze-collected-data' : 'restrict-access',
      };
    });
  return {
    type: 'action',
    name: say(`actions.${action.id}.title`),
    description: [
      say(`actions.${action.id}.lead`),
      ...notesIn(locale, account, action).map(({ text }) => text),
    ].join(' '),
    commands,
    ...(references.length > 0 && { external_references: references }),
  };
}
