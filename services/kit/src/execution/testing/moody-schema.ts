import { GraphQLEnumType, GraphQLInt, GraphQLInterfaceType, GraphQLList, GraphQLNonNull, GraphQLObjectType, GraphQLScalarType, GraphQLSchema, GraphQLString, GraphQLUnionType, type GraphQLFieldConfigMap } from 'graphql';

/** An object of the schema below: what its fields give, one mood after the other. */
export interface Moody {
  type: 'Cat' | 'Dog' | 'Ghost';
  moods: readonly Mood[];
  relatives: readonly Moody[];
}

/** How a field behaves. */
export type Mood = 'value' | 'later' | 'nothing' | 'fails' | 'fails later' | 'wrong';

const Even = new GraphQLScalarType({
  name: 'Even',
  serialize: (value) => {
    if (typeof value !== 'number' || value % 2 !== 0) throw new TypeError('That is not even.');
    return value;
  },
});
const Size = new GraphQLEnumType({ name: 'Size', values: { SMALL: { value: 1 }, LARGE: { value: 2 } } });

const Animal: GraphQLInterfaceType = new GraphQLInterfaceType({ name: 'Animal', fields: () => shared, resolveType: ({ type }: Moody) => type });
const Cat = new GraphQLObjectType({ name: 'Cat', interfaces: () => [Animal], fields: () => ({ ...shared, lives: field(new GraphQLNonNull(GraphQLInt), 5, 9) }) });
const Dog: GraphQLObjectType = new GraphQLObjectType({
  name: 'Dog',
  interfaces: () => [Animal],
  fields: () => ({ ...shared, tricks: field(new GraphQLList(new GraphQLNonNull(GraphQLString)), 6, ['sit', 'roll']) }),
  isTypeOf: ({ type }: Moody) => type === 'Dog',
});
const Pet = new GraphQLUnionType({ name: 'Pet', types: [Cat, Dog], resolveType: (moody: Moody) => perhapsLater(moody, moody.type) as never });

const shared: GraphQLFieldConfigMap<Moody, unknown> = {
  type: { type: GraphQLString },
  name: field(GraphQLString, 0, 'Minka'),
  size: field(Size, 1, 2),
  legs: field(new GraphQLNonNull(Even), 2, 4),
  nicknames: field(new GraphQLList(GraphQLString), 3, ['Mi', null, 'Nka']),
  said: {
    type: new GraphQLNonNull(GraphQLString),
    args: { text: { type: GraphQLString, defaultValue: 'miaow' }, times: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 1 }, size: { type: Size } },
    resolve: ({ type }, values) => `${type} ${JSON.stringify(values)}`,
  },
  friend: { type: Animal, resolve: ({ relatives, moods }) => inMood(moods[4], relatives[0] ?? null, 'not an animal') },
  playmate: { type: Pet, resolve: ({ relatives }) => relatives[1] },
  litter: { type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(Animal))), resolve: ({ relatives, moods }) => inMood(moods[5], [...relatives], {}) },
  pack: { type: new GraphQLList(Dog), resolve: ({ relatives }) => relatives.map((relative) => perhapsLater(relative, relative)) },
  path: { type: GraphQLString, resolve: (_moody, _values, _context, { path, parentType, fieldName }) => JSON.stringify([path, parentType.name, fieldName]) },
  asked: { type: GraphQLString, resolve: (_moody, _values, context) => String(context) },
};

function field(type: NonNullable<GraphQLFieldConfigMap<Moody, unknown>[string]>['type'], mood: number, value: unknown): GraphQLFieldConfigMap<Moody, unknown>[string] {
  return { type, resolve: ({ moods }) => inMood(moods[mood % Math.max(1, moods.length)], value, { wrong: true }) };
}

function inMood(mood: Mood | undefined, value: unknown, wrong: unknown): unknown {
  if (mood === 'later') return Promise.resolve(value);
  if (mood === 'nothing') return null;
  if (mood === 'fails') throw new Error('Not today.');
  if (mood === 'fails later') return Promise.reject(new Error('Not tomorrow either.'));
  return mood === 'wrong' ? wrong : value;
}

/** Only an object in a mood for it keeps one waiting, so that some answers come at once. */
const perhapsLater = ({ moods }: Moody, value: unknown): unknown => (moods.includes('later') ? Promise.resolve(value) : value);

/** Every sort of type and of failure an answer can have; what is asked for is `root`. */
export const moodySchema = (root: Moody): GraphQLSchema =>
  new GraphQLSchema({
    query: new GraphQLObjectType({
      name: 'Query',
      fields: { animal: { type: Animal, resolve: () => root }, pet: { type: new GraphQLNonNull(Pet), resolve: () => root }, cat: { type: Cat, resolve: () => root } },
    }),
    types: [Cat, Dog],
  });
