import { fold } from '@/lib/secrets/marks';
import { isAnswer } from '@/lib/secrets/named/answers';
import { copulas } from '@/lib/secrets/named/names';

/** Words of every sentence that are no answers; those of two letters are taken for such anyway. */
const others = `about after before because but if into like me most more out over so some such until up wife
  después luego enfin ensuite puis dopo poi depois potem później potom pak daarna sonra später anschließend
  aber auf dass dem den der des die ein eine einem einen einer ihm ihn ihr mit nur oder sie sich und vom von weil wenn zum zur
  al como con del donde ella ese esta este había las los para pero por porque que sin sobre sus una
  aux avec ces cette comme dans des elle les leur lui mais mes parce pas pour que qui ses son sur une
  alla che chi come con cosa dal del della delle gli nella perché per più quando solo sono suo tra una
  com das dele deste dos ela mas nas nos onde para pela pelo por porque qual que quem são sem uma
  aan als dan dat die een een geen het hij hun ik mij met omdat ook voor was zij
  ale bo czy dla gdy jak jego jest który mnie nie ona oraz pod przez że się tylko
  ale jeho jen která který mi mně nebo proto protože pro jsem
  ama bana ben beni benim bir bu çünkü çok da de en için ile kadar onları şey ve başka
  без бы для его если из или как мне мой на них она они потому при про так только что чтобы это
  але або для його мене що щоб тому тільки
  cho có của được là một người này những thì tôi trong với
  dan dengan di dari karena ke saya untuk yang
  أن أنا إلى التي الذي على عن في كل لكن لم ما مع من هذا
  और कि का की के को क्योंकि तो पर मुझे मैं मैंने में यह लेकिन वह से ने`;

const verbs = new Set(fold(copulas).split('|'));
const known = new Set([...verbs, ...fold(others).split(/\s+/)]);

/** What most words of Korean sentences end in, and few of a list. */
const particle = /[\uac00-\ud7af](?:은|는|을|를|에|에서|에게|서|고|다|요|로|도|의|만|안|지)$/;
const ideograph = /[\u3040-\u9fff]/;

/** Whether a lower-case word is a verb between a name and its value. */
export const isCopula = (word: string): boolean => verbs.has(fold(word));

/** Whether a lower-case word is one of those that every sentence has, and a row of other words hardly ever. */
export const isProse = (word: string): boolean =>
  (word.length < 3 && !/[\uac00-\ud7af]/.test(word) && !ideograph.test(word)) ||
  known.has(fold(word)) ||
  isAnswer(word) ||
  (word >= '\uac00' && particle.test(word));
