import { exchange, mailbox, phoneNumber } from './incident.fixture';
import type { Task, TaskList } from './task-list';

/** A task by its account and its action. */
export const nameOf = ({ action, playbook }: Task) =>
  action.of === 'incident' ? action.id : `${playbook.account?.id} ${action.id}`;
export const urgentIn = ({ urgent }: TaskList) => urgent.map(nameOf);
export const laterIn = ({ followUp }: TaskList) => followUp.flatMap(({ tasks }) => tasks.map(nameOf));
export const waitingIn = ({ waiting }: TaskList) => waiting.map(nameOf);
export const allIn = (list: TaskList) => [...urgentIn(list), ...laterIn(list), ...waitingIn(list)];
export const allTasks = ({ urgent, followUp, waiting }: TaskList) => [
  ...urgent,
  ...followUp.flatMap(({ tasks }) => tasks),
  ...waiting,
];

/** The playbooks of an exchange, a mailbox and a phone number. */
export const three = [exchange, mailbox, phoneNumber];
