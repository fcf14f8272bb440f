import { p } from '@mikro-orm/core';

/** A `double precision` column that is a number in JavaScript. */
export const numberProperty = () => p.float().columnType('double precision').$type<number>();
