/** What stands for a country that is not on the list. */
export const otherCountry = 'other';

/** What stands for none, before one is chosen. */
export const noCountry = '';

/** A country as the address carries it: behind `#`, which no browser sends to a server. */
export const placeOf = (country: string) => country.toLowerCase();
