import { officials } from '@/lib/authorities/officials';
import { checkBy } from '@/lib/channels/check';
import { providers } from '@/lib/channels/providers/registry';

/** The check by all that the app knows. Import it when somebody opens the check: it is the heaviest list of the app. */
export const { checkText } = checkBy([...providers, ...officials]);
