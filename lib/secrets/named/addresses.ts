import { checkedPayload, fromBase58 } from '@/lib/chains/base58check';

/** EIP-55 and BIP-173 by form alone, without check digits: no secret looks like this. */
const likeAddress = /^(?:0x[\da-f]{40}|(?:bc|tb|ltc)1[02-9ac-hj-np-z]{11,87})$/i;
const base58 = /^[1-9A-HJ-NP-Za-km-z]{25,44}$/;
const likeId = /^(?:(?:0x)?[\da-f]{64}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

/** Whether a value is an address, whatever its name says; in base58, a version and a hash of 20 bytes. */
export const isAddress = (value: string): boolean =>
  likeAddress.test(value) || (base58.test(value) && checkedPayload(value)?.length === 21);

/** Whether a value may be a transaction id, a UUID, or an address without check digits (Solana). */
export const isPublicId = (value: string): boolean =>
  likeId.test(value) || (base58.test(value) && fromBase58(value)?.length === 32);
