import { createHmac, hash, randomBytes } from 'node:crypto';
import { addressPrefix } from './address-prefix.js';

/**
 * What the neighbourhood of an address is remembered by: a hash of the beginning of the address under a key. Addresses themselves are
 * neither kept nor written anywhere.
 */
export class AddressNames {
  /** Of a fixed length, so that no address can pass for another key with another address. */
  readonly #key: string;

  /** @param secret that several gateways share, so that they mean the same by a name; without it the names end with this process */
  constructor(secret?: string) {
    this.#key = (secret === undefined ? randomBytes(32) : createHmac('sha256', secret).update('neighbourhoods').digest()).toString('base64url');
  }

  of(address: string): string {
    return hash('sha256', this.#key + addressPrefix(address), 'base64url').slice(0, 22);
  }
}
