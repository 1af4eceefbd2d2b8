import type { ColumnType } from 'kysely';

/** Kinds of column that the tables share. */
export type Json<T> = ColumnType<T, string, string>;
export type Defaulted<T> = ColumnType<T, T | undefined, T>;
export type DefaultedJson<T> = ColumnType<T, string | undefined, string>;
export type Time = Date;
