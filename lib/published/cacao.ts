import { findAction } from '@/lib/content/catalogue';
import { catalogueVersion } from '@/lib/content/version';
import { uuid5 } from '@/lib/exports/stix/ids';
import { accountName } from '@/lib/i18n/account-name';
import { actionWords, type StepWords, workedIn } from '@/lib/i18n/action-words';
import { getWords } from '@/lib/i18n/words';
import { citationsFor } from '@/lib/playbook/citations';
import type { BranchRule, Condition } from '@/lib/playbook/kind-rules';
import { rulesOf } from '@/lib/playbook/kinds';
import type { LabelText } from '@/lib/playbook/label';
import type { ActionFacts, PlaybookAccount, Step } from '@/lib/playbook/schema';

/** CACAO asks for the words of one language; English is the form that the others follow. */
const locale = 'en';

/** A namespace of ours, so that an id stays the same from one build to the next. */
const ours = 'f1257b0a-4d7c-5c1e-9a53-6d0c5f0e7a11';
const idOf = (type: string, ...of: string[]) => `${type}--${uuid5(ours, [type, ...of].join(' '))}`;

/** The day the format was first published: `created` never changes afterwards. */
const created = '2026-11-29';

const variable = (question: string) => `__${question.replaceAll('-', '_')}__`;

/** A STIX pattern (CACAO 2.0, 4.8): one of each question's answers was given. */
const patternOf = (condition: Condition) =>
  Object.entries(condition)
    .map(
      ([question, answers]) =>
        `(${answers.map((answer) => `${variable(question)}:value = '${answer}'`).join(' OR ')})`,
    )
    .join(' AND ');

/** That none of these answers was given. STIX negates a comparison, never a bracket. */
const patternUnless = (condition: Condition) =>
  Object.entries(condition)
    .flatMap(([question, answers]) => answers.map((answer) => `${variable(question)}:value != '${answer}'`))
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
  const title = accountName(account, t, true);
  const rules = rulesOf(kind);
  const person = idOf('individual', id);
  // The words are the catalogue's, the facts the playbook's.
  const [modified = created] = [playbook.content, catalogueVersion, created].toSorted().toReversed();
  const orders: Readonly<Record<string, readonly string[]>> = playbook.orders;
  const workflow: Workflow = {};
  const end = idOf('end', id);
  const start = idOf('start', id);

  const chain = (branch: BranchRule): string => {
    const last = idOf('end', id, branch.id);
    workflow[last] = { type: 'end' };
    return (orders[branch.id] ?? []).toReversed().reduce((next, action) => {
      const facts = findAction(action);
      if (!facts) return next;
      const step = idOf('action', id, branch.id, action);
      workflow[step] = { ...actionStep(account, branch, facts), agent: person, on_completion: next };
      return step;
    }, last);
  };
  const branches: readonly BranchRule[] = rules?.branches ?? [];
  const conditions = branches.filter(({ when }) => when);
  const otherwise = branches.find(({ when }) => !when) ?? { id: 'default', roles: [] };
  const first = conditions.toReversed().reduce((next, branch) => {
    const { when = {}, unless } = branch;
    const step = idOf('if-condition', id, branch.id);
    workflow[step] = {
      type: 'if-condition',
      name: branch.id,
      condition: unless ? `${patternOf(when)} AND (${patternUnless(unless)})` : patternOf(when),
      on_true: chain(branch),
      on_false: next,
      on_completion: end,
    };
    return step;
  }, chain(otherwise));
  workflow[start] = { type: 'start', on_completion: first };
  workflow[end] = { type: 'end' };

  const asked = Object.entries({
    ...rules?.questions,
    contact: ['remote-control'],
    happened: ['only-called'],
    signs: ['found'],
  });
  return {
    type: 'playbook',
    spec_version: 'cacao-2.0',
    id: idOf('playbook', id),
    name: `First Hour: ${title}`,
    description: `${t('respond.page-title', { provider: title })}. ${t('respond.page-lead')}`,
    playbook_types: ['mitigation'],
    playbook_activities: ['identify-steps', 'restrict-access'],
    playbook_processing_summary: { manual_playbook: true, if_logic: conditions.length > 0 },
    created_by: idOf('identity', 'first-hour'),
    created: `${created}T00:00:00.000Z`,
    modified: `${modified}T00:00:00.000Z`,
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

/** Whether a step is for whom a branch is for: in its position, and after the answer that it asks for. */
const isFor = ({ lockedOut, when = {} }: BranchRule, { only, when: answer }: Step) =>
  (only === undefined || (only === 'locked-out') === (lockedOut === true)) &&
  (answer === undefined || when[answer.question]?.includes(answer.answer) === true);

/** An action as a step of a branch: a manual command for each of its lines, with what it rests on. */
function actionStep(account: PlaybookAccount, branch: BranchRule, action: ActionFacts) {
  const t = getWords(locale);
  const { title, lead, know, notes, steps } = actionWords(locale, account, action);
  const own = steps.filter(({ step }) => isFor(branch, step));
  const worked = workedIn(locale, account, action, own);
  const pages = new Map(
    citationsFor(account, action).map(({ source: { title, url } }) => [
      `${title} ${url}`,
      { name: title, ...(url && { url }) },
    ]),
  );
  return {
    type: 'action',
    name: title,
    description: [
      lead,
      ...(know ? [t('respond.know'), know] : []),
      ...notes.flatMap(({ title, items }) => [...(title ? [title] : []), ...items]),
      ...(worked ? [t('respond.worked.title'), worked] : []),
    ].join(' '),
    commands: own.map((words) => ({
      type: 'manual',
      command: commandOf(words),
      playbook_activity: action.role === 'look' ? 'analyze-collected-data' : 'restrict-access',
    })),
    ...(pages.size > 0 && { external_references: [...pages.values()] }),
  };
}

/** A line of an action as one text, in the order of the page. What is asked for is all said, since nothing tells what was done. */
function commandOf(words: StepWords): string {
  const { title, link, phones, body, notes, asks, emails, abouts, places, noPaths, pages, dont } = words;
  const textOf = (label: readonly LabelText[]) => label[0]?.text ?? '';
  const waysOf = (paths: StepWords['paths'] = []) => paths.map(([name, way]) => `${name}: ${textOf(way)}`);
  return [
    title,
    link?.value,
    ...waysOf(words.paths),
    ...phones.map(({ number, where }) => `${number} (${where})`),
    body,
    ...notes,
    ...asks.map(({ text }) => `- ${text}`),
    ...emails.map((email) => `- ${textOf(email)}`),
    ...abouts.map((about) => `- ${about}`),
    ...places.flatMap(({ name, url, paths, unknown }) => [
      textOf(name),
      url,
      ...waysOf(paths),
      unknown || undefined,
    ]),
    ...noPaths,
    ...pages.map(({ name, url }) => `${name}: ${url}`),
    dont,
  ]
    .filter((part) => part !== undefined)
    .join('\n');
}
