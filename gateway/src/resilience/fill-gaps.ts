import type { GraphQLDataSource } from '@apollo/gateway';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type AnswerError = NonNullable<Answer['errors']>[number];

/** Errors that say that the service could not, not that the question was wrong. */
const couldNot = new Set(['INTERNAL', 'PARTLY_UNAVAILABLE']);

const isGap = ({ extensions }: AnswerError): boolean => couldNot.has(String(extensions?.['code']));

/** The number of the entity an error is about; undefined if it is about all of them. */
const entityOf = ({ path }: AnswerError): number | undefined => (path?.[0] === '_entities' && typeof path[1] === 'number' ? path[1] : undefined);

/**
 * Puts what is remembered in the place of entities that a service could not tell, and takes back the errors that said so. An error about
 * all of them goes when none is missing any more. Gives the same answer back if nothing was remembered.
 */
export const fillGaps = (answer: Answer, recall: (at: number) => Readonly<Record<string, unknown>> | undefined): Answer => {
  const entities = answer.data?.['_entities'] as readonly unknown[] | undefined;
  const gaps = answer.errors?.filter(isGap) ?? [];
  if (entities === undefined || gaps.length === 0) return answer;
  const all = gaps.some((error) => entityOf(error) === undefined);
  const concerned = new Set(gaps.map(entityOf));
  const filled = new Set<number>();
  const now = entities.map((entity, at) => {
    const remembered = entity === null && (all || concerned.has(at)) ? recall(at) : undefined;
    if (remembered !== undefined) filled.add(at);
    return remembered ?? entity;
  });
  if (filled.size === 0) return answer;
  const whole = now.every((entity) => entity !== null);
  const errors = answer.errors?.filter((error) => {
    const at = entityOf(error);
    return !isGap(error) || (at === undefined ? !whole : !filled.has(at));
  });
  return { data: { ...answer.data, _entities: now }, ...(errors?.length ? { errors } : {}) };
};
