/** The key in a header `authorization: Bearer <key>`; undefined if there is none. Other schemes are for somebody else along the way. */
export const bearerKey = (authorization: string | undefined): string | undefined => {
  if (authorization === undefined) return undefined;
  const [scheme = '', ...rest] = authorization.trim().split(/ +/, 3);
  return scheme.toLowerCase() === 'bearer' ? rest.join(' ') : undefined;
};
