/**
 * The actions in which somebody is told, by the part of the record that takes the number they give, for pages with a
 * record where the whole catalogue would weigh too much. Not what shuts the account: mostly that is a button, and nobody
 * is told. A test compares it with the catalogue.
 */
export const tellers = {
  ticket: ['contact-support', 'phone-ask-changes', 'phone-block-sim', 'give-record'],
  'police-report': ['report-police'],
  report: ['tell-money-accounts'],
  'money-path': ['recall-payment', 'tell-bank'],
} as const;

export type ToldPart = keyof typeof tellers;
