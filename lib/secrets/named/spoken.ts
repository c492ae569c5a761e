import type { Finding } from '@/lib/secrets/finding';
import { fold } from '@/lib/secrets/marks';

/**
 * Digits, the tens that people join them with, and signs said between them, in the languages of the names. Those that
 * an apostrophe parts stand in two: `п’ять`, `дев’ять`.
 */
const numbers = new Set(
  fold(`zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred double triple dash hyphen
    cero uno una dos tres cuatro cinco seis siete ocho nueve
    zéro un une deux trois quatre cinq six sept huit neuf
    null eins ein zwei zwo drei vier fünf sechs sieben acht neun
    due tre quattro cinque sei sette otto nove
    um uma dois duas três quatro sete oito meia
    nul een twee drie vijf zes zeven negen
    jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć
    nula jedna dva dvě tři čtyři pět šest sedm osm devět
    sıfır bir iki üç dört beş altı yedi sekiz dokuz
    ноль нуль один одна раз два две три четыре пять шесть семь восемь девять
    чотири п ять шість сім вісім дев
    không một hai ba bốn năm sáu bảy tám chín
    nol satu dua tiga empat lima enam tujuh delapan sembilan
    صفر واحد اثنان اثنين ثلاثة أربعة اربعة خمسة ستة سبعة ثمانية تسعة
    शून्य एक दो तीन चार पांच पाँच छह छः सात आठ नौ
    ゼロ れい いち に さん よん し ご ろく なな しち はち きゅう く
    영 공 일 이 삼 사 오 육 륙 칠 팔 구
    〇 零 一 二 三 四 五 六 七 八 九 幺 两 兩`).split(/\s+/),
);

const least = 4;
const most = 10;
/** Maximum distance of the first number from the name. */
const farthest = 72;
const reach = 200;
const and = /^(?:and|und|y|et|e|i|и)$/;
const isGap = /^(?:[\s,.…’'-]{1,5}|,? (?:and|und|y|et|e|i|и) )$/;

/** Numbers that nothing stands between, in scripts without spaces; in Korean they are parts of many words. */
const glued =
  /^[^\n]{0,16}?((?:[〇零一二三四五六七八九幺两兩]\s?){3,9}[〇零一二三四五六七八九幺两兩]|[영공일이삼사오육륙칠팔구]{5,10}|(?:(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)\s?){3,9}(?:ศูนย์|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า))/u;

/** A code in words behind the name of one: `four eight two nine one three`. Only possible. */
export function findSpoken(lower: string, from: number, isUnspaced: boolean): Finding | null {
  const ahead = lower.slice(from, from + reach);
  const joined = isUnspaced ? glued.exec(ahead) : null;
  if (joined) {
    const end = from + joined[0].length;
    return { kind: 'code', start: end - (joined[1]?.length ?? 0), end, certain: false };
  }
  let start = 0;
  let end = 0;
  let count = 0;
  let last = 0;
  for (const { 0: word, index } of ahead.matchAll(/[\p{L}\p{M}]+|\d+/gu)) {
    if (count > 0 && and.test(word)) continue;
    const isNumber = /^\d$/.test(word) || numbers.has(fold(word));
    const goesOn = isNumber && count > 0 && count < most && isGap.test(ahead.slice(end, index));
    if (!goesOn) {
      if (count >= least) break;
      if (index > farthest) return null;
      start = index;
    }
    count = isNumber ? (goesOn ? count + 1 : 1) : 0;
    end = index + word.length;
    if (count >= least) last = end;
  }
  return last === 0 ? null : { kind: 'code', start: from + start, end: from + last, certain: false };
}
