import { Address } from './address.type.js';

type AddressColumns = { [Part in keyof Address]?: string | null };

/** Null when no part is known. */
export function toAddress({ street, postalCode, city }: AddressColumns): Address | null {
  if (!street && !postalCode && !city) return null;
  return Object.assign(new Address(), { street: street ?? null, postalCode: postalCode ?? null, city: city ?? null });
}
