/** `tel:` takes digits, a plus at their head, and the signs of a telephone key; a hash has to be escaped. */
export const dialled = (number: string) => number.replace(/[^\d+#]/g, '').replace('#', '%23');
