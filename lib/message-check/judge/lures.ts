/** Words that imitations put beside a name. A name that is an ordinary word imitates only with one of them. */
const groups = {
  /**
   * Beside the name of an exchange in five or more of 1.29 million hosts on the lists of ScamSniffer, CryptoScamDB,
   * polkadot-js/phishing and chartingshow/crypto-firewall, counted on 2026-11-29. Left out: names of coins, of people,
   * and of firms whose own name it would make, as in GateHub.
   */
  reported:
    'account accounts airdrop airdrops app assets audit auth bonus btc claim claims coin com confirm connect crypto dapp defi dex drop drops earn enroll eth event events exchange finance fund futures get gift give giveaway global help helpdesk http https info live login logins mail metamask mine mining mysterybox network news nft nfts official online otc pay payment portal pro promo protocol recovery refund register reset reward rewards secure security service sign signin signup safe ssl stake staking support swap token trust update usdt user verification verify vip wallet walletconnect wallets web win world www your',
  /** The words for any phishing of x0rz/phishing_catcher (suspicious.yaml, 14b564e), which fit an exchange. */
  phishing:
    'activity alert authenticate authentication authorize client confirmation credential customer invoice manage password purchase recover transaction unlock',
  /** Beside the names of providers among the look-alikes that we found in 2026-11; tests hold some of them. */
  seen: 'access alerts apps area bank buy cash center centre chat cloud contact desk download express free hotline helpline invest kyc log market mobile my now page platform prime site sso staff team ticket tickets trade trader trading transfer validate website wiki withdraw zhuce',
  /** What a department of any firm calls itself, as senders do. */
  departments:
    'admin care compliance department dept fraud inc international llc limited ltd message messages newsletter noreply notice notification notifications protection reply reports risk services status',
  /** The most frequent of these in other languages. */
  translated:
    'aide assistance atendimento ayuda bezpieczenstwo bezpieczenstwa compte conta conto cuenta destek guvenlik hesap hilfe kunden kundenservice kundendienst konto konta klient klientow pomoc recuperar sicherheit sicurezza securite seguranca seguridad servizio servicio soporte suporte supporto verificacion verificacao verifica verificatie verifizierung veiligheid wsparcie',
};

/** Names that end those of many other firms: CoinGate, TradeGate. There a lure counts behind a hyphen only. */
export const endsOthers: ReadonlySet<string> = new Set(['gate']);

export const lures: readonly string[] = [...new Set(Object.values(groups).join(' ').split(' '))];
