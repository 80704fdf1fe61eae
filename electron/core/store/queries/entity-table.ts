// One entity, one table: its reads and writes, made from the list of its columns.
// Names: « structureId » in the domain is structure_id in the table.
import type { Database } from 'better-sqlite3';
import { statement } from './statement.ts';

export type Kind = 'text' | 'int' | 'bool' | 'json';
export type Columns<T> = { readonly [K in keyof T & string]: Kind };

export interface EntityTable<T, K extends readonly (string | number)[]> {
  readonly list: (db: Database) => T[];
  readonly get: (db: Database, ...key: K) => T | null;
  /** Writes the whole value, new or not. */
  readonly put: (db: Database, value: T) => void;
  /** Absent: nothing happens. */
  readonly remove: (db: Database, ...key: K) => void;
}

type Row = Record<string, unknown>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const toColumn = (kind: Kind, value: unknown): unknown => {
  if (kind === 'json') return JSON.stringify(value);
  if (kind === 'bool') return value === true ? 1 : 0;
  return value ?? null;
};

const fromColumn = (kind: Kind, value: unknown): unknown => {
  if (kind === 'json') return JSON.parse(String(value));
  if (kind === 'bool') return value === 1;
  return value;
};

/** `fixed` are literal columns of tables with one row (« seul = 1 »). */
export const entityTable = <T extends object, K extends readonly (string | number)[]>(options: {
  readonly table: string;
  readonly columns: Columns<T>;
  readonly key: readonly string[];
  readonly orderBy: string;
  readonly fixed?: Readonly<Record<string, number>>;
}): EntityTable<T, K> => {
  const fields = Object.entries<Kind>(options.columns);
  const fixed = Object.entries(options.fixed ?? {});
  const names = fields.map(([field]) => snake(field));
  const selected = fields.map(([field], i) => `${names[i]} AS "${field}"`).join(', ');
  const where = options.key.map((column) => `${column} = ?`).join(' AND ');
  const updates = names
    .filter((column) => !options.key.includes(column))
    .map((column) => `${column} = excluded.${column}`)
    .join(', ');
  const all = [...names, ...fixed.map(([column]) => column)].join(', ');
  const marks = [...names.map(() => '?'), ...fixed.map(([, value]) => String(value))].join(', ');
  const sql = {
    list: `SELECT ${selected} FROM ${options.table} ORDER BY ${options.orderBy}`,
    get: `SELECT ${selected} FROM ${options.table} WHERE ${where}`,
    put: `INSERT INTO ${options.table} (${all}) VALUES (${marks}) ON CONFLICT (${options.key.join(', ')}) DO ${updates === '' ? 'NOTHING' : `UPDATE SET ${updates}`}`,
    remove: `DELETE FROM ${options.table} WHERE ${where}`,
  };
  const decode = (row: Row): T =>
    Object.fromEntries(fields.map(([field, kind]) => [field, fromColumn(kind, row[field])])) as T;
  return {
    list: (db) => (statement(db, sql.list).all() as Row[]).map(decode),
    get: (db, ...key) => {
      const row = statement(db, sql.get).get(...key) as Row | undefined;
      return row === undefined ? null : decode(row);
    },
    put: (db, value) => {
      const row = value as Row;
      statement(db, sql.put).run(...fields.map(([field, kind]) => toColumn(kind, row[field])));
    },
    remove: (db, ...key) => {
      statement(db, sql.remove).run(...key);
    },
  };
};
