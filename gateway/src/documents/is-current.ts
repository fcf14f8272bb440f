const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');

/** Whether an asker's `If-None-Match` names the answer with this tag. */
export const isCurrent = (header: string | undefined, etag: string): boolean => {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((tag) => opaque(tag) === opaque(etag));
};
