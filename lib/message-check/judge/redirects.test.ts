import { describe, expect, test } from 'vitest';
import { everybody, inShort } from '@/lib/message-check/all.fixture';
import { isConfirmed } from '@/lib/message-check/official';

const upn = 'u001.SWvH-2F-2Fdx6zVERYk9Lr0aBcD';

describe('An official address that may lead on to any other', () => {
  for (const text of [
    `https://sg.robinhood.com/ls/click?upn=${upn}`,
    `https://links.coinbase.com/ls/click?upn=${upn}`,
    `https://ablink.news.gemini.com/ls/click?upn=${upn}`,
    `https://u.email.kraken.com/uni/ls/click?upn=${upn}`,
    `https://url1234.mail.coinbase.com/wf/click?upn=${upn}`,
    `https://url9624.bitpanda.com/ss/c/${upn}/4a/b/h1`,
    `https://www.coinbase.com/?upn=${upn}`,
    'https://info.bitvavo.com/e3t/Ctc/GF+113/d2hM-B04/VXbGfc6jPTQcN4JJLk',
    'https://info.bitvavo.com/e2t/c/*W5HwNR65Kt7WRN1vHY6lZ3p',
    'https://email.binance.com/e/c/eyJlbWFpbF9pZCI6ImRnU2',
    'https://t.kucoin.com/r/?id=h5b2a1c3d,9f8e7d6c,1a2b3c4d',
    'https://click.mail.okx.com/u/?qs=8f2d6a0b9c1e4f7a2b3c4d5e6f',
    'https://www.bybit.com/track/click/30812345/www?p=eyJzIjoi',
    'https://links.kraken.com/u/click?_t=4f3c2b1a9d8e7f60&_m=1a2b',
    'https://links.kraken.com/a/click?_t=4f3c2b1a9d8e7f60',
    'https://go.gate.com/f/a/Xk9-2LmN~~/AAQRxQA~/RgRl8aB0P0',
    'https://mg.bitfinex.com/c/eJwVzEEOwiAQAMDXwLFhYbt',
    'https://www.bitstamp.net/CL0/https:%2F%2Fwww.bitstamp.net/1/0100019ef2f3c3fd',
    'https://track.htx.com/L0/x/1/0100019ef2f3',
    'https://www.binance.com/en/click/7f3a9c2e1b5d4a60',
    'https://www.binance.com/redirect/aHR0cHM6Ly9leGFtcGxl',
    'https://www.binance.com/r/Zm9vYmFyYmF6MTIz',
    'https://www.binance.com/track/9c2e1b5d4a607f3a',
    'links.coinbase.com/x/9c2e1b5d4a607f3a',
    'hxxps://links[.]coinbase[.]com/ls/click?upn=abc',
    'https://www.binance.com/en/login?return_to=aHR0cHM6Ly9ldmlsLmNvbS8',
    'https://app.binance.com/en/download?_dp=L3dlYnZpZXcvd2Vidmlldz91cmw9aHR0cHM6Ly9ldmlsLmNvbQ',
    'https://www.coinbase.com/?url=68747470733a2f2f6576696c2e636f6d',
    'https://www.coinbase.com/redirect?url=1572395042',
    'https://www.coinbase.com/redirect?to=evil.zzz',
    'https://www.coinbase.com/redirect?to=evil',
    'https://www.coinbase.com/?redirect=evil%252525252ecom',
    'https://www.coinbase.com/redirect?url=tg:evil',
    'https://www.coinbase.com/redirect?url=itms-apps%3Aevil',
    'https://www.okx.com/download?deeplink=okx:wallet',
    'https://www.coinbase.com/out/evil.me',
    'https://www.coinbase.com/go/evil.sh',
    'https://i.bybit.com/1AbCdEfg9',
    'https://s.binance.com/AbCdEf',
    'https://go.coinbase.com/abc',
    'https://l.kraken.com/short',
    // `{"url":"https://evil.com"}`, `evil.com` and `//evil.com` in base64, one with a sign in front; hexadecimal.
    'https://www.coinbase.com/?x=eyJ1cmwiOiJodHRwczovL2V2aWwuY29tIn0',
    'https://www.coinbase.com/?x=ZXZpbC5jb20',
    'https://www.coinbase.com/?x=Ly9ldmlsLmNvbQ==',
    'https://www.coinbase.com/?x=1ZXZpbC5jb20',
    'https://www.coinbase.com/signin/eyJ1cmwiOiJodHRwczovL2V2aWwuY29tIn0',
    'https://www.coinbase.com/?token=68747470733a2f2f6576696c2e636f6d',
  ]) {
    test(`is not confirmed: ${text}`, () => {
      expect(inShort(text)[0]).toMatch(/^cannot-confirm: (?:may-lead-on|leads-on)$/);
    });
  }

  for (const text of [
    'https://www.binance.com/en/support/faq/how-to-reset-2fa-360027287111',
    'https://support.kraken.com/hc/en-us/articles/115012482687-Beware-of-phishing-scams',
    'https://help.coinbase.com/en/contact-us',
    'https://www.coinbase.com/settings/api',
    'https://www.bitstamp.net/faq/what-is-tracking/',
    'https://www.kraken.com/features/security',
    'https://www.binance.com/en/trade/BTC_USDT?type=spot',
    'https://www.okx.com/join/12345678',
    'https://www.binance.com/en/register?ref=35466789',
    'https://www.kucoin.com/r/af/QBSSS1',
    'https://email.kraken.com/',
    'https://links.coinbase.com',
    'https://m.gate.com/announcements',
    'https://www.binance.com/en/login?redirect=%2Fhome',
    'https://www.binance.com/en/login?next=/en/account',
    'https://www.binance.com/en?time=14:05',
    'https://www.gemini.com/share/abcdef',
    'https://www.bybit.com/en/help-center/article/How-to-Report-Fraud',
    'https://www.binance.com/en/my/orders/eyJhIjoxLCJiIjoidHdvIn0',
    'https://www.binance.com/en?hash=9f3b8c2d7e6a5f4b1c0d9e8f7a6b5c4d',
    'https://www.binance.com/en?token=eyJhbGciOiJI.eyJzdWIiOiIx.SflKxwRJSMeKKF2Q',
  ]) {
    test(`stays official with an ordinary path: ${text}`, () => {
      expect(inShort(text)[0]).toMatch(/^official/);
    });
  }

  test('is none of the pages that our own sources name', () => {
    const pages = everybody.flatMap(({ domains, verify }) =>
      [...domains.filter(isConfirmed).map(({ source }) => source.url), verify?.url].filter(
        (url) => url != null,
      ),
    );
    expect(pages.length).toBeGreaterThan(30);
    for (const page of pages) expect(inShort(page)[0], page).not.toBe('cannot-confirm: may-lead-on');
  });
});

describe('An official address at which anybody may have a page or a link', () => {
  for (const text of [
    'https://www.paypal.com/paypalme/desk/500',
    'https://www.paypal.com/invoice/p/#ABCD1234EFGH5678',
    'https://commerce.coinbase.com/checkout/6b0c3b2e-1111-4222-8333-944445555666',
    'https://www.coinbase.com/oauth/authorize?client_id=desk',
    'https://login.coinbase.com/oauth2/auth?client_id=4f8c',
    'https://binance.com/oauth/authorize?client_id=ab12',
    'https://accounts.binance.com/en/oauth/authorize?response_type=code&client_id=ab12',
    'https://www.okx.com/account/oauth?client_id=ab12&response_type=code',
    'https://www.binance.com/en/square/profile/desk',
    'https://www.binance.com/square/post/12345',
    'https://community.verizon.com/t5/x/desk',
    'https://www.etoro.com/people/desk',
    'https://www.coinbase.com/@desk_bot',
    'https://pay.revolut.com/p/desk',
    'https://paypal.me/desk',
    'https://www.paypal.me/desk/500',
    'https://revolut.me/desk',
    'https://www.paypal.com/cgi-bin/webscr?cmd=_s-xclick',
    'https://www.paypal.com/de/paypalme/desk',
    'https://crypto.com/pay/x',
    'https://app.binance.com/uni-qr/desk',
    'https://www.paypal.com/pools/c/desk',
    'https://www.paypal.com/qrcodes/managed/e99aaef1-4565-4c15-aba7-c7853b9c4aca',
    'https://www.paypal.com/qrcodes/p2pqrc/76RWY9FF7Q7RE',
    'https://p2p.binance.com/en/advertiserDetail?advertiserNo=sfc0b49ebbae',
    'https://c2c.binance.com/es-LA/advertiserDetail?advertiserNo=sfc0b49ebbae',
    'https://www.binance.com/en/copy-trading/lead-details/4601095566993486080',
    'https://www.okx.com/p2p/ads-merchant?publicUserId=120955232a',
    'https://www.okx.com/copy-trading/account/desk',
    'https://www.bybit.com/copyTrade/trade-center/detail?leaderMark=desk',
    'https://www.bybit.com/en/p2p/profile/desk/USDT/EUR/item',
    'https://www.bybit.com/en/fiat/trade/otc/profile/desk',
    'https://www.bitget.com/p2p/merchant/desk',
    'https://www.bitget.com/zh-CN/copy-trading/trader?id=desk',
    'https://www.kucoin.com/copy-trading/leader/desk',
    'https://www.coinbase.com/search?q=Call+us+at+1-900-555-0100',
    'https://help.coinbase.com/search?q=call%20%2B1%20900%20555%200100',
    'https://www.coinbase.com/#:~:text=call%201-900-555-0100',
  ])
    test(`is not confirmed: ${text}`, () => {
      expect(inShort(text)).toEqual(['cannot-confirm: user-content']);
    });

  for (const text of [
    'https://www.okx.com/web3',
    'https://www.binance.com/en/feed',
    'https://www.bitget.com/pay',
    'https://www.binance.com/en/copy-trading',
    'https://p2p.binance.com/en',
    'https://www.okx.com/p2p/market',
    'https://www.bybit.com/en/p2p',
    'https://www.paypal.com/de/home?jwt=eyJhbGciOiJI.eyJzdWIiOiIx',
  ])
    test(`is none of the official's own: ${text}`, () => {
      expect(inShort(text)[0]).toMatch(/^official/);
    });

  test('is not confirmed where a server may read another page', () => {
    expect(inShort('https://intercom.help/binance-us/..;/desk')[0]).toBe('cannot-confirm: odd-form');
  });
});
