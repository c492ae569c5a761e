/** Names of numbers that are neither cards nor codes. */
export const otherName =
  /(?:\bids?\b|uid|\bs[eé]ri|order|ticket|case|ref|report|invoice|account|konto|cuenta|compte|phone|tel|imei|iban|#|№|号|番号|번호|номер|заказ|pedido|número|nummer|numéro|numero)[^\d]{0,16}$/iu;
