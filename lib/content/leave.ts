/**
 * Where “Leave fast” leads: a page that anybody may have open, in any language, without advertisements. It is told
 * nothing of where somebody came from (`Referrer-Policy`).
 */
export const leaveTo = 'https://www.wikipedia.org/';

/** As the link shows it. */
export const leaveHost = 'wikipedia.org';
