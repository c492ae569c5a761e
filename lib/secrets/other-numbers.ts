const references = String.raw`\bids?\b|uid|\bs[eé]ri|order|ticket|case|ref|report|invoice|#|№|号|番号|номер|заказ|pedido|número|nummer|numéro|numero`;
const behind = String.raw`[^\d]{0,16}$`;

/** Names of numbers that are neither cards nor codes. */
export const otherName = new RegExp(
  `(?:${references}|account|konto|cuenta|compte|phone|tel|imei|iban|번호)${behind}`,
  'iu',
);

/** Names of what has letters and digits and is no password. */
export const otherReference = new RegExp(`(?:${references})${behind}`, 'iu');
