import fc from 'fast-check';
import {
  astFromValue, getNamedType, getNullableType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField, print,
  type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql';

/** A question at random: its text, and the variables that go with it. */
export interface RandomQuestion {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Values worth asking with, for a place such as `Query.tree(id)` or `NearInput.postalCode`; undefined leaves it to chance. */
export type Values = (place: string, type: GraphQLInputType) => readonly unknown[] | undefined;

export interface RandomQuestionOptions {
  readonly values?: Values;
  /** How many fields may be inside each other. */
  readonly depth?: number;
  /** How many root fields there may be. */
  readonly rootFields?: number;
  /** In how many of a hundred places for a variable a value is sent that cannot be right. */
  readonly wrong?: number;
}

/** Questions that a schema allows, with aliases, fragments, conditions, variables of all sorts and fields met twice. */
export const arbitraryQuestion = (schema: GraphQLSchema, options: RandomQuestionOptions = {}): fc.Arbitrary<RandomQuestion> =>
  // A smaller number makes no simpler question.
  fc.noShrink(fc.nat()).map((seed) => new QuestionWriter(schema, seed, options).write());

class QuestionWriter {
  readonly #schema: GraphQLSchema;
  readonly #options: Required<RandomQuestionOptions>;
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  readonly #fragments: { name: string; type: string; text: string }[] = [];
  /** Fields with arguments as they were asked, so that the same can be asked again. */
  readonly #asked: { place: string; text: string }[] = [];
  #aliases = 0;
  #seed: number;

  constructor(schema: GraphQLSchema, seed: number, options: RandomQuestionOptions) {
    this.#schema = schema;
    this.#seed = seed;
    this.#options = { values: () => undefined, depth: 4, rootFields: 3, wrong: 1, ...options };
  }

  write(): RandomQuestion {
    const root = this.#schema.getQueryType();
    if (!root) throw new Error('This schema cannot be asked anything. Give it a Query.');
    const body = this.#selections(root, this.#options.depth, this.#upTo(this.#options.rootFields));
    const definitions = this.#definitions.length === 0 ? '' : `(${this.#definitions.join(', ')})`;
    const fragments = this.#fragments.map(({ name, type, text }) => `\nfragment ${name} on ${type} ${text}`);
    return { query: `query Random${definitions} ${body}${fragments.join('')}`, variables: this.#variables };
  }

  #selections(type: GraphQLObjectType, depth: number, count = this.#upTo(4)): string {
    const all = Object.values(type.getFields());
    const fields = depth > 1 ? all : all.filter((field) => isLeafType(getNamedType(field.type)));
    const chosen = Array.from({ length: count }, () => this.#selection(type, fields, depth));
    return `{ ${chosen.join(' ')} }`;
  }

  #selection(type: GraphQLObjectType, fields: readonly GraphQLField<unknown, unknown>[], depth: number): string {
    if (fields.length === 0 || this.#chance(6)) return this.#chance(50) ? '__typename' : `${this.#alias()}: __typename${this.#condition()}`;
    if (this.#chance(12)) return `... on ${type.name}${this.#condition()} ${this.#selections(type, depth)}`;
    if (this.#chance(4)) return `...${this.#condition()} ${this.#selections(type, depth)}`;
    if (this.#chance(10)) return `...${this.#fragment(type, depth)}${this.#condition()}`;
    return this.#field(type, this.#oneOf(fields), depth);
  }

  #fragment(type: GraphQLObjectType, depth: number): string {
    const known = this.#fragments.filter((fragment) => fragment.type === type.name);
    if (known.length > 0 && this.#chance(50)) return this.#oneOf(known).name;
    const text = this.#selections(type, depth);
    const name = `F${this.#fragments.length}`;
    this.#fragments.push({ name, type: type.name, text });
    return name;
  }

  #field(parent: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const named = getNamedType(field.type);
    const inner = isObjectType(named) ? ` ${this.#selections(named, depth - 1)}` : '';
    if (field.args.length === 0) return `${this.#chance(20) ? `${this.#alias()}: ` : ''}${field.name}${this.#condition()}${inner}`;
    const place = `${parent.name}.${field.name}`;
    const before = this.#asked.filter((asked) => asked.place === place);
    if (before.length > 0 && this.#chance(40)) return `${this.#oneOf(before).text}${this.#condition()}${inner}`;
    const text = `${this.#alias()}: ${field.name}${this.#args(place, field.args)}`;
    this.#asked.push({ place, text });
    return `${text}${this.#condition()}${inner}`;
  }

  #args(place: string, args: readonly GraphQLArgument[]): string {
    const given = args.filter((argument) => isRequiredArgument(argument) || this.#chance(50));
    if (given.length === 0) return '';
    return `(${given.map((argument) => `${argument.name}: ${this.#argument(`${place}(${argument.name})`, argument)}`).join(', ')})`;
  }

  #argument(place: string, { type, defaultValue }: GraphQLArgument): string {
    if (this.#chance(50)) return this.#literal(place, type);
    const name = `v${this.#definitions.length}`;
    const wrong = this.#chance(this.#options.wrong);
    if (!wrong && defaultValue !== undefined && this.#chance(20)) {
      this.#definitions.push(`$${name}: ${String(type)} = ${print(astFromValue(defaultValue, type) as never)}`);
      return `$${name}`;
    }
    this.#definitions.push(`$${name}: ${String(type)}`);
    if (!isNonNullType(type) && this.#chance(15)) return `$${name}`;
    this.#variables[name] = wrong ? this.#oneOf([null, {}, [[]], 'wrong', -1, { colour: 1 }]) : this.#value(place, type);
    return `$${name}`;
  }

  #literal(place: string, type: GraphQLInputType): string {
    const write = (value: unknown, of: GraphQLInputType): string => {
      const nullable = getNullableType(of);
      if (value === null || value === undefined) return 'null';
      if (isListType(nullable)) return Array.isArray(value) ? `[${value.map((item) => write(item, nullable.ofType)).join(', ')}]` : write(value, nullable.ofType);
      if (isInputObjectType(nullable)) {
        const fields = nullable.getFields();
        return `{ ${Object.entries(value as object).map(([name, inner]) => `${name}: ${write(inner, fields[name]?.type as GraphQLInputType)}`).join(', ')} }`;
      }
      return isEnumType(nullable) ? String(value) : JSON.stringify(value);
    };
    return write(this.#value(place, type), type);
  }

  #value(place: string, type: GraphQLInputType): unknown {
    const chosen = this.#options.values(place, type);
    if (chosen !== undefined) return this.#oneOf(chosen);
    if (!isNonNullType(type) && this.#chance(10)) return null;
    const nullable = getNullableType(type);
    if (isListType(nullable)) return Array.from({ length: this.#upTo(3) - 1 }, () => this.#value(place, nullable.ofType));
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter((field) => isRequiredInputField(field) || this.#chance(25));
      return Object.fromEntries(fields.map((field) => [field.name, this.#value(`${nullable.name}.${field.name}`, field.type)]));
    }
    if (isEnumType(nullable)) return this.#oneOf(nullable.getValues()).name;
    switch (getNamedType(type).name) {
      case 'Int':
        return this.#below(7);
      case 'Float':
        return this.#below(34) - 3;
      case 'Boolean':
        return this.#chance(50);
      default:
        return this.#oneOf(['1', 'a', 'nonsense', '']);
    }
  }

  /** `@skip` or `@include` now and then: on a literal, on variables that are given, that have a default, or both. */
  #condition(): string {
    if (!this.#chance(12)) return '';
    const one = (directive: string): string => `@${directive}(if: ${this.#chance(25) ? String(this.#chance(50)) : this.#switch()})`;
    if (this.#chance(15)) return ` ${one('include')} ${one('skip')}`;
    return ` ${one(this.#oneOf(['include', 'skip']))}`;
  }

  #switch(): string {
    const name = this.#oneOf(['yes', 'no', 'perhaps']);
    const definition = name === 'perhaps' ? '$perhaps: Boolean = true' : `$${name}: Boolean!`;
    if (!this.#definitions.includes(definition)) {
      this.#definitions.push(definition);
      if (name !== 'perhaps') this.#variables[name] = name === 'yes';
      else if (this.#chance(30)) this.#variables[name] = this.#chance(50);
    }
    return `$${name}`;
  }

  /** Numbers that follow from the seed (mulberry32). */
  #below(limit: number): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  #alias = (): string => (this.#chance(3) ? `${this.#oneOf(['name', 'id', 'title', 'constructor', '__proto__', 'toString', 'representations'])}_${this.#aliases++}` : `a${this.#aliases++}`);
  #chance = (percent: number): boolean => this.#below(100) < percent;
  #upTo = (most: number): number => 1 + this.#below(most);
  #oneOf = <Value>(values: readonly Value[]): Value => values[this.#below(values.length)] as Value;
}
