import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import { gatewayErrors } from '../errors/gateway-errors.js';
import { pathsTo } from './answer-paths.js';
import { compileRepresent, type Represent } from './compile-represent.js';
import { mergeAnswers } from './merge-answers.js';
import { isObject, type Answer, type Cursor, type FetchNode, type FetchOptions, type PlanRun, type PlanSurroundings, type Step } from './plan-types.js';

type Path = readonly (string | number)[];

/** Asks one service and puts its answer to the others. An object that is met many times is asked for once. */
export function compileFetch(fetch: FetchNode, source: GraphQLDataSource, surroundings: PlanSurroundings): Step {
  const call: Call = { fetch, source, misfit: () => surroundings.misfit(fetch.serviceName) };
  const work = fetch.requires === undefined ? fetchRoot(call) : fetchEntities(call, compileRepresent(fetch.requires));
  return (run, cursor) => work(run, cursor).catch((error: unknown) => void run.errors.push(error as GraphQLError));
}

interface Call {
  readonly fetch: FetchNode;
  readonly source: GraphQLDataSource;
  misfit(): void;
}

const fetchRoot =
  (call: Call): Step =>
  async (run, cursor) => {
    const answer = await send(call, run, cursor, given(call.fetch, run), (path) => [[...cursor.path, ...path]]);
    if (answer) for (const target of objectsOf(cursor)) mergeAnswers(target, answer);
  };

const fetchEntities =
  (call: Call, represent: Represent): Step =>
  async (run, cursor) => {
    const groups = [...askedFor(objectsOf(cursor), represent).values()];
    if (groups.length === 0) return;
    const variables = { ...given(call.fetch, run), representations: groups.map(({ told }) => told) };
    let places: Path[] | undefined;
    const answer = await send(call, run, cursor, variables, (path) => {
      const group = typeof path[1] === 'number' ? groups[path[1]] : undefined;
      if (group === undefined) return [[...cursor.path, ...path]];
      places ??= pathsTo(run.data, cursor.path);
      return group.targets.map(({ at }) => [...(places?.[at] ?? []), ...path.slice(2)]);
    });
    if (!answer) return;
    const entities = answer['_entities'];
    if (!Array.isArray(entities) || entities.length !== groups.length) return doesNotFit(call, run);
    groups.forEach(({ targets }, at) => {
      const entity: unknown = entities[at];
      if (isObject(entity)) for (const { object } of targets) mergeEntity(object, entity);
    });
  };

function mergeEntity(object: Answer, entity: Answer): void {
  const { __typename } = object;
  mergeAnswers(object, entity);
  // Of what type it is was known before.
  object['__typename'] ||= __typename;
}

interface Group {
  readonly told: Answer;
  /** The objects in the answer that it stands for, with their numbers among all at this place. */
  readonly targets: { object: Answer; at: number }[];
}

function askedFor(objects: readonly Answer[], represent: Represent): Map<string | number, Group> {
  const groups = new Map<string | number, Group>();
  objects.forEach((object, at) => {
    const representation = represent(object);
    if (representation === null) return;
    const { key, told } = representation;
    const group = groups.get(key);
    if (group) group.targets.push({ object, at });
    else groups.set(key, { told, targets: [{ object, at }] });
  });
  return groups;
}

const objectsOf = ({ data }: Cursor): Answer[] => (Array.isArray(data) ? data : [data]).filter(isObject);

/** The variables as the asker sent them: the service applies its own defaults. */
function given({ variableUsages = [] }: FetchNode, { request }: PlanRun): Answer {
  const sent: Record<string, unknown> = request.request.variables ?? {};
  const passed: Answer = {};
  for (const name of variableUsages) if (Object.hasOwn(sent, name) && sent[name] !== undefined) passed[name] = sent[name];
  return passed;
}

/** Null when there is nothing to merge; errors are noted at each place in the answer they stand for. */
async function send(call: Call, run: PlanRun, cursor: Cursor, variables: Answer, placesOf: (path: Path) => Path[]): Promise<Answer | null> {
  const { fetch, source } = call;
  const { data, errors = [] } = await source.process({
    kind: 'incoming operation',
    request: { query: fetch.operation, variables, operationName: fetch.operationName },
    incomingRequestContext: run.request,
    context: run.request.context,
    document: fetch.operationDocumentNode,
    pathInIncomingRequest: cursor.path,
  } as unknown as FetchOptions);
  for (const { message, path, extensions } of errors) {
    const places = path === undefined ? [undefined] : placesOf(path);
    for (const place of places) run.errors.push(new GraphQLError(message, { path: place, extensions: { ...extensions } }));
  }
  if (isObject(data)) return data;
  // Without data there is an error that says why, or it is no answer.
  if (errors.length === 0) doesNotFit(call, run);
  return null;
}

function doesNotFit({ fetch, misfit }: Call, run: PlanRun): void {
  misfit();
  const degraded: unknown = run.request.context['degraded'];
  if (degraded instanceof Set) degraded.add(fetch.serviceName);
  run.errors.push(gatewayErrors.partlyUnavailable());
}
