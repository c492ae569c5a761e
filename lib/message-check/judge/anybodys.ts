import type { Address } from './address';

/**
 * Places under an official's own host that anybody fills or makes a link to: a page to pay somebody, a profile, a post,
 * an app that asks for access. The host is theirs, what stands there is not. Of a host all pages, or those below some paths;
 * a language before the path is left out. Where no page of the official is named, such links were seen in public
 * repositories, made by their owners. All were looked up on 2026-11-29.
 */
const places: Record<string, readonly { host: string; below?: string }[]> = {
  /** Whoever made the link gets the money. */
  payment: [
    // paypal.com/ph/brc/article/paypal-me; developer.paypal.com/payment-links-buttons/share-payment-link; invoices as
    // `/invoice/p/#…`, buttons as `/donate?hosted_button_id=…` and `/cgi-bin/webscr?cmd=_s-xclick`, collections as
    // `/pools/c/…` (paypal.com/us/cshelp/article/what-are-pools-help1197), codes as `/qrcodes/managed/…`.
    { host: 'paypal.me' },
    { host: 'paypal.com', below: 'paypalme invoice donate ncp cgi-bin pools qrcodes' },
    // docs.cdp.coinbase.com: /commerce/accepting-payment/faq, /onramp/coinbase-hosted-onramp/generating-onramp-url.
    { host: 'commerce.coinbase.com' },
    { host: 'pay.coinbase.com' },
    // developer.revolut.com/docs/guides/merchant/accept-payments/online-payments/hosted-checkout-page/api.
    { host: 'checkout.revolut.com' },
    // `/profile/<name>` and `revolut.me/<name>`.
    { host: 'pay.revolut.com' },
    { host: 'revolut.me' },
    // `crypto.com/pay`, whose own pages are for merchants; `app.binance.com/uni-qr/<code>`.
    { host: 'crypto.com', below: 'pay' },
    { host: 'binance.com', below: 'uni-qr' },
  ],
  /** Whoever made the link gets into the account. */
  access: [
    // docs.cdp.coinbase.com/coinbase-app/oauth2-integration/integrations; earlier `coinbase.com/oauth/authorize`.
    { host: 'coinbase.com', below: 'oauth oauth2 authorize' },
  ],
  /** Posts, profiles and streams of customers. */
  posts: [
    // `/square/post/<number>`, `/live/u/<number>`; etoro.com/people/<name>.
    { host: 'binance.com', below: 'square live' },
    { host: 'etoro.com', below: 'people' },
    { host: 'community.verizon.com' },
    { host: 'forums.att.com' },
  ],
  /** Customers who sell coins to others, or whose trades others copy: `advertiserNo`, `publicUserId`, `leaderMark`. */
  traders: [
    { host: 'binance.com', below: 'advertiserdetail copy-trading/lead-details' },
    { host: 'okx.com', below: 'p2p/ads-merchant copy-trading/account copy-trading/spot-account' },
    { host: 'bybit.com', below: 'copytrade/trade-center/detail fiat/trade/otc/profile p2p/profile' },
    { host: 'bitget.com', below: 'p2p/merchant copy-trading/trader' },
    { host: 'kucoin.com', below: 'copy-trading/leader' },
  ],
};
const all = Object.values(places).flat();

const language = /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i;

/** A phone number that a page shows as what was searched for: `?q=call+1-900-555-0100`. */
const numberSearched =
  /[?&#](?:q|query|search|s|term|keywords?|text|:~:text)=[^?&#]*?\d(?:[^?&#\p{L}\d]{0,3}\d){6}/iu;

/** The app that asks for access, which anybody registers (RFC 6749, section 4.1.1). */
const forApp = /[?&#]client_id=/i;

const isBelow = (path: string, top: string) => path === top || path.startsWith(`${top}/`);

/** Whether anybody may have written what stands at an official's address, or made the link for themselves. */
export function isAnybodys({ host, path, query }: Address): boolean {
  const parts = path
    .toLowerCase()
    .split('/')
    .filter((part) => part !== '');
  const paths = [parts, language.test(parts[0] ?? '') ? parts.slice(1) : []].map((those) => those.join('/'));
  return (
    numberSearched.test(query) ||
    forApp.test(query) ||
    parts.some((part) => /^@[^.]*$/.test(part)) ||
    all.some(
      (place) =>
        (host === place.host || host.endsWith(`.${place.host}`)) &&
        (!place.below || place.below.split(' ').some((top) => paths.some((one) => isBelow(one, top)))),
    )
  );
}
