/** A select list whose columns come out under the names of an entity's properties: `plain_language as "plainLanguage"`. */
export const columnList = (properties: readonly string[]): string =>
  properties
    .map((property) => {
      const column = property.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      return column === property ? column : `${column} as "${property}"`;
    })
    .join(', ');
