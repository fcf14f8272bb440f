/** What answering costs, in points. Public, because integrators plan by it: gateway/README.md repeats it. */
export const weights = Object.freeze({
  /** A field at the top asks a service. */
  rootField: 100,
  /** An object: one of a list, or one by itself. */
  object: 10,
  /** On top of that, for each further service that has to complete it. */
  elsewhere: 10,
  /** A value; a list of values too. */
  value: 1,
  /** Objects in a list whose length no argument says. */
  listLength: 5,
  /** The schema says of itself what lies in memory: an object of it costs no more than a value. */
  introspectionObject: 1,
  introspectionLength: 4,
});
