import { createHmac, randomBytes } from 'node:crypto';
import { addressPrefix } from './address-prefix.js';

/**
 * What the neighbourhood of an address is remembered by: a hash of the beginning of the address under a key. Addresses themselves are
 * neither kept nor written anywhere.
 */
export class AddressNames {
  readonly #key: Buffer;

  /** @param secret that several gateways share, so that they mean the same by a name; without it the names end with this process */
  constructor(secret?: string) {
    this.#key = secret === undefined ? randomBytes(32) : createHmac('sha256', secret).update('neighbourhoods').digest();
  }

  of(address: string): string {
    return createHmac('sha256', this.#key).update(addressPrefix(address)).digest('base64url').slice(0, 22);
  }
}
