const references = String.raw`\bids?\b|uid|\bs[eé]ri|order|ticket|case|ref|report|invoice|#|№|号|番号|номер|заказ|pedido|número|nummer|numéro|numero`;
const behind = String.raw`[^\d]{0,16}$`;

/** Names of numbers that are neither cards nor codes. */
export const otherName = new RegExp(
  `(?:${references}|account|konto|cuenta|compte|phone|tel|imei|iban|번호)${behind}`,
  'iu',
);

/** What an office or a company calls its files. */
const files = String.raw`dossier|incident|aktenzeichen|anzeige|vorgang|\bfall\b|caso|denuncia|pratica|ocorr[eê]ncia|spraw[ay]|dosya|(?<!\p{L})дел[ауо](?!\p{L})|обращени|工单|工單|案件|受付|접수|بلاغ|टिकट|शिकायत`;

/** Names of what may stand near the name of a password or a code, and is another number. */
export const otherReference = new RegExp(`(?:${references}|${files})${behind}`, 'iu');
