import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { printAST } from '@formatjs/icu-messageformat-parser/printer.js';

const plain = 'aceinorsuyACDEINORSUY';
const accented = 'åçéîñôřšûýÅÇÐÉÎÑÔŘŠÛÝ';

/** The message with longer, accented words; arguments, tags and plural rules stay as they are. */
export function pseudo(message: string): string {
  return printAST(parse(message).map(disguise));
}

function disguise(element: MessageFormatElement): MessageFormatElement {
  if (element.type === TYPE.literal) return { ...element, value: lengthen(element.value) };
  if (element.type === TYPE.tag) return { ...element, children: element.children.map(disguise) };
  if (element.type === TYPE.select || element.type === TYPE.plural) {
    const options = Object.entries(element.options).map(([key, option]) => [
      key,
      { ...option, value: option.value.map(disguise) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  }
  return element;
}

/** Lengthens a text by about a third, as German and Greek would: every third word is stretched. */
function lengthen(text: string): string {
  const drawnOut = text.replace(/\p{L}{4,}/gu, (word) => word + word.slice(-2));
  return [...drawnOut].map((letter) => accented[plain.indexOf(letter)] ?? letter).join('');
}
