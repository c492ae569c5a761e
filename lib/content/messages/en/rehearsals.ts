// Made by lib/content/messages/make-index.mjs from the files in this folder.
import bank from './rehearsals/bank.json' with { type: 'json' };
import exchange from './rehearsals/exchange.json' with { type: 'json' };
import police from './rehearsals/police.json' with { type: 'json' };
import recovery from './rehearsals/recovery.json' with { type: 'json' };
import remote from './rehearsals/remote.json' with { type: 'json' };
import wallet from './rehearsals/wallet.json' with { type: 'json' };

export const rehearsals = {
  bank,
  exchange,
  police,
  recovery,
  remote,
  wallet,
};
