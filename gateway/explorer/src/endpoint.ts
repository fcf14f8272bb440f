/** The API beside this page, behind whatever prefix both stand. */
export const endpoint = (): string => new URL('../../graphql', document.baseURI).href;
