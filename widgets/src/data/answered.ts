/**
 * What a document gives to whoever asks: everything it begins with, because without it there is an error. A document that also asks for
 * `__typename` says that nothing is an answer, too.
 */
export type Answered<Result> = '__typename' extends keyof Result ? Result : { readonly [Name in keyof Result]: NonNullable<Result[Name]> };
