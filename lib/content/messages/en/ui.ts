// Made by lib/content/messages/make-index.mjs from the files in this folder.
import about from './ui/about.json' with { type: 'json' };
import accounts from './ui/accounts.json' with { type: 'json' };
import aloud from './ui/aloud.json' with { type: 'json' };
import asked from './ui/asked.json' with { type: 'json' };
import card from './ui/card.json' with { type: 'json' };
import check from './ui/check.json' with { type: 'json' };
import checkUp from './ui/check-up.json' with { type: 'json' };
import cut from './ui/cut.json' with { type: 'json' };
import entries from './ui/entries.json' with { type: 'json' };
import errors from './ui/errors.json' with { type: 'json' };
import facts from './ui/facts.json' with { type: 'json' };
import forms from './ui/forms.json' with { type: 'json' };
import helping from './ui/helping.json' with { type: 'json' };
import keeping from './ui/keeping.json' with { type: 'json' };
import leave from './ui/leave.json' with { type: 'json' };
import offline from './ui/offline.json' with { type: 'json' };
import opening from './ui/opening.json' with { type: 'json' };
import print from './ui/print.json' with { type: 'json' };
import rail from './ui/rail.json' with { type: 'json' };
import record from './ui/record.json' with { type: 'json' };
import rehearsal from './ui/rehearsal.json' with { type: 'json' };
import remind from './ui/remind.json' with { type: 'json' };
import report from './ui/report.json' with { type: 'json' };
import requests from './ui/requests.json' with { type: 'json' };
import respond from './ui/respond.json' with { type: 'json' };
import saving from './ui/saving.json' with { type: 'json' };
import script from './ui/script.json' with { type: 'json' };
import secrets from './ui/secrets.json' with { type: 'json' };
import site from './ui/site.json' with { type: 'json' };
import start from './ui/start.json' with { type: 'json' };
import support from './ui/support.json' with { type: 'json' };
import tell from './ui/tell.json' with { type: 'json' };
import verify from './ui/verify.json' with { type: 'json' };

export const ui = {
  about,
  accounts,
  aloud,
  asked,
  card,
  check,
  'check-up': checkUp,
  cut,
  entries,
  errors,
  facts,
  forms,
  helping,
  keeping,
  leave,
  offline,
  opening,
  print,
  rail,
  record,
  rehearsal,
  remind,
  report,
  requests,
  respond,
  saving,
  script,
  secrets,
  site,
  start,
  support,
  tell,
  verify,
};
