// The fields of a schema as lines of text, at every depth, so that a list of them can be frozen and compared with:
// `note.later.recheckOn or null: string`, `note.claim.source.name?: string`, `note.target: claim|selection|article`.
import * as v from 'valibot';
import { isAdded } from '../../utils/notes/kept.ts';

export type Field = {
  readonly path: string;
  /** Whether a record may lack it, and its type says so. */
  readonly optional: boolean;
  readonly nullable: boolean;
  /** `string`, `number`, `object`, `array`, or the values it may have. */
  readonly values: readonly string[];
  /** How a record without it gets one: by `added`, which reaches files and rows, or by a default, which reaches files. */
  readonly filled: 'added' | 'default' | null;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** All fields below a schema, in its order. Throws at a kind of schema it does not know, so that none is passed over. */
export function fieldsOf(path: string, schema: v.GenericSchema): Field[] {
  return walk(path, schema).slice(1);
}

function walk(path: string, schema: unknown, above: Partial<Field> = {}): Field[] {
  if (!isRecord(schema)) throw new Error(`${path} is no schema`);
  const facts = isAdded(schema) ? { ...above, filled: 'added' as const } : above;
  if (Array.isArray(schema.pipe)) {
    const inner = schema.pipe.find((each) => each.kind === 'schema' && each.type !== 'unknown');
    return walk(path, inner, facts);
  }
  const field = { path, optional: false, nullable: false, values: [String(schema.type)], filled: null, ...facts };
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return [field];
    case 'picklist':
      return [{ ...field, values: v.parse(v.array(v.string()), schema.options) }];
    case 'array':
      return [field, ...walk(`${path}[]`, schema.item)];
    case 'loose_object': {
      const inner = Object.entries(isRecord(schema.entries) ? schema.entries : {});
      return [{ ...field, values: ['object'] }, ...inner.flatMap(([name, each]) => walk(`${path}.${name}`, each))];
    }
    case 'nullable':
      return walk(path, schema.wrapped, { ...facts, nullable: true });
    case 'optional':
    case 'exact_optional':
      return walk(path, schema.wrapped, {
        ...facts,
        ...(schema.default === undefined ? { optional: true } : { filled: facts.filled ?? 'default' }),
      });
    default:
      throw new Error(`${path}: say in tests/notes/fields.ts what a field of the kind ${schema.type} is`);
  }
}

export const lineOf = ({ path, optional, nullable, values }: Field): string =>
  `${path}${optional ? '?' : ''}${nullable ? ' or null' : ''}: ${values.join('|')}`;

/** A line of a frozen list; throws where it is none. */
export function fieldIn(line: string): Field {
  const { path, optional, nullable, values } =
    /^(?<path>[\w.[\]]+)(?<optional>\??)(?<nullable>( or null)?): (?<values>.+)$/.exec(line)?.groups ?? {};
  if (path === undefined || values === undefined) throw new Error(`no field: ${line}`);
  return { path, optional: optional === '?', nullable: nullable !== '', values: values.split('|'), filled: null };
}
