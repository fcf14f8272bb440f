const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const ID22 = /^[A-Za-z0-9_-]{21}[AQgw]$/;
const GROUPS = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/** An offer's id as it stands in addresses: the 16 bytes of its UUID as base64url, 22 characters. Undefined for what is no UUID. */
export function id22(uuid: string): string | undefined {
  if (!UUID.test(uuid)) return undefined;
  const hex = uuid.replaceAll('-', '');
  const bytes = Array.from({ length: 16 }, (_, at) => String.fromCharCode(Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16)));
  return btoa(bytes.join('')).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The UUID, in lower case, behind what stands in an address; undefined for anything else. */
export function uuidOf(id: string): string | undefined {
  if (!ID22.test(id)) return undefined;
  const bytes = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
  const hex = Array.from(bytes, (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return hex.replace(GROUPS, '$1-$2-$3-$4-$5');
}
