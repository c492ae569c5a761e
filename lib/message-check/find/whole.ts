import { parse } from 'tldts';
import { dialling, withoutCode } from './codes';
import { taken, unspaced } from './plain';

/**
 * What may stand beside the findings of a message: words, the signs of sentences, and short numbers. Anything else may
 * lead to somebody, in a way that nobody listed: `x@evil`, `tg:x`, `wallet.eth`, `name_bot`, `call 12345`.
 */

/** Signs that end a word wherever they stand; those left out are parts of addresses, of names or of numbers. */
const apart = new RegExp(`(?![-'’.:/\\\\@#%&=_+${taken}])[\\p{P}\\p{S}]`, 'gu');

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const time = '(?:[01]?\\d|2[0-4])(?::[0-5]\\d(?::[0-5]\\d)?|\\.(?:00|15|30|45))';
const amount = '\\d{1,3}(?:[.,]\\d{3}){0,3}(?:[.,]\\d{2})?';
/** Days, times and amounts of money, as a whole; what else has that many digits may be dialled. */
const counted = new RegExp(
  `(?<![+#*]|[\\p{L}\\p{N}][-./:,+]?)(?:(?:19|20)\\d\\d([-/.])${month}\\1${day}|${day}([-/.])${month}\\2(?:(?:19|20)\\d\\d)|${time}(?:\\s?[-–—]\\s?${time})?|[$€£¥₹]\\s?${amount}|${amount}\\s?(?:[$€£¥₹]|EUR|USD|USDT|USDC|GBP|BTC|ETH))(?![-./:,]?[\\p{L}\\p{N}${taken}])`,
  'gu',
);

const letters = '\\p{L}[\\p{L}\\p{M}]*';
/** One word of a message, without the signs of `apart`; `taken` stands for a finding. */
const words = [
  // A word, also behind the colon of a label in front of a finding, or with an ending of its language behind it.
  `['’]?${letters}(?:[-'’]${letters})*['’]?\\.*(?::-?)?`,
  `(?:${letters}:|//|-|['’])?${taken}+(?:['’]\\p{L}{1,4})?['’]?[.:]*-?`,
  `${unspaced}+[.:]*${taken}+${unspaced}*[.:]*`,
  // `e.g.`, `U.S.`
  '(?:\\p{L}\\.){1,4}\\p{L}?',
  // `24/7`, `3.14.0`, `-0.5%`, `2FA`, `5th`, `#1`
  '(?:[-#]|\\+(?=.*%))?\\p{N}{1,4}(?:[./:-]\\p{N}{1,4}){0,3}%?[.:]*',
  '(?=.{2,4}$)(?:\\p{L}{1,3}\\p{N}{1,3}|\\p{N}{1,3}\\p{L}{1,3})',
  // Signs alone.
  "[-'’.:=&%+]+|/{1,2}|_+",
].join('|');
const wordsOnly = new RegExp(`^(?:${words})$`, 'u');

/** Nothing that is a word, and yet leads somewhere: a word in brackets of a link or glued by a quote, a scheme, many digits. */
const leads =
  /<\p{L}|[\p{L}\p{N}][”»"`]\ufffc|\p{Sc}\ufffc|\s\.\s|\]\([^\s\ufffc]|\b(?:https?|www)\b|[\p{N}零一二三四五六七八九壹贰叁肆伍陆柒捌玖]{5}|\p{N}(?:[^\p{L}\p{N}]{0,40}\p{N}){6}/iu;
/** Before a space or inside brackets a dot ends a sentence, a letter like one does not: `evil. com`, `evil•com`. */
const dots =
  /(?:(?<!\p{L}\.\p{L})[.。][^\p{L}\p{N}\ufffc]{1,6}|\b(?:dot|DOT|punkt)[^\p{L}\p{N}\ufffc]{1,6}|(?<=[\p{L}\p{N}])[·•‧۔܂٫⸱ꓸ।𐩐])((?:[a-z]{2,24})|COM)(?![\p{L}\p{N}])/gu;

/** The word for the dot in other languages, before an ending that is none of their words: `evil punto com`. */
const spelled =
  /(?:(?<![\p{L}\p{M}])(?:period|point|punto|ponto|punt|kropka|tečka|nokta|titik|chấm|точка|крапка|نقطة|डॉट)|点|點|ドット|점|닷|จุด)[^\p{L}\p{N}\ufffc]{0,6}(?:com|net|org|info|app|io|xyz|top|site|online|live|shop|vip|cc|biz|ru)(?![\p{L}\p{N}])/iu;
/** A service on which anybody takes a name, and such a name: `Telegram: coinbasehelp`. */
const elsewhere =
  /(?:(?<![\p{L}\p{M}])(?:telegram|whats\s?app|wechat|weixin|discord|signal|skype|viber|line(?=\sid)|instagram|facebook|messenger|kakao\s?talk|zalo|snapchat|tiktok|телеграм+|вотсап|ватсап|تلغرام|تيليجرام|واتساب)|微信|电报|電報|텔레그램|카카오톡|テレグラム)(?:\s?(?:us|id|号|號|아이디|account|channel|contact|handle|nick(?:name)?|user\s?(?:name)?|name|benutzer(?:name)?|usuario|kanal|konto))?\s?(?:[:=]|[-–—](?=\s))\s?["'“„«(]?(?=\p{L})/iu;

const isEnding = (word: string) => parse(`a.${word}`, { extractHostname: false }).isIcann === true;

/** A tag sets nothing apart: `my<b>x.com</b>` is shown as one word. */
const tags =
  /<\/?(?:a|b|big|br|center|code|div|em|font|h[1-6]|i|li|ol|p|s|small|span|strong|su[bp]|t[dr]|table|u|ul|wbr)\s?\/?>/giu;
const link = new RegExp(
  `(?:<a\\s+)?(?<![\\p{L}\\p{N}])href\\s?=\\s?(?:3D)?["']${taken}+["'](?:\\s?>)?`,
  'giu',
);
const italics = /(?<![\p{L}\p{N}_])_([^_\n]{1,200})_(?![\p{L}\p{N}_])/gu;
/** Where words are written without spaces, one ends before a number and behind the end of a sentence. */
const unspacedEnd = new RegExp(
  `(?<=${unspaced})[。:]|。(?=${unspaced}|\\s|$)|(?<=${unspaced})(?=\\d)|(?<=\\d)(?=${unspaced})`,
  'gu',
);

/** A number in pieces with words between, or as times: `1800, then 555, then 1212`. */
const pieces =
  /\p{N}(?:[^\p{N}]{0,20}\p{N}){6,}|[¤\p{N}](?:[^\p{L}\p{N}¤]{1,5}(?:\p{N}+[.:])?[¤\p{N}]+){2,}/gu;
/** How far before it stands the word to dial it, in UTF-16 units. */
const dialledWithin = 60;
function isDialledInPieces(text: string): boolean {
  const read = text.replace(/\b24[/-]7\b/g, '');
  return [...read.matchAll(pieces)].some(({ index }) =>
    dialling.test(read.slice(Math.max(0, index - dialledWithin), index)),
  );
}

/** Whether nothing but words is left of a text that has its findings taken out. */
export function isWhole(rest: string): boolean {
  const read = rest.normalize('NFKC');
  const text = withoutCode(read, '¤')
    .replace(tags, '')
    .replace(link, ` ${taken} `)
    .replace(italics, ' $1 ')
    .replace(unspacedEnd, ' ')
    // A sign, so that the digits round it are still one run.
    .replace(counted, '¤');
  return (
    !leads.test(text) &&
    ![spelled, elsewhere].some((form) => form.test(read)) &&
    !isDialledInPieces(text) &&
    ![...text.matchAll(dots)].some(([, word = '']) => isEnding(word.toLowerCase())) &&
    text
      .replace(apart, ' ')
      .split(/\s+/u)
      .every((word) => word === '' || wordsOnly.test(word))
  );
}
