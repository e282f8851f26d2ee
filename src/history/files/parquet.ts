/** `results.parquet`: typed columns, all of which may be null. */
import { ByteWriter, type ColumnSource, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Column, ColumnType } from '../columns.ts';
import type { Cell, Row } from '../types.ts';
import { batchesOf, cellsOfAll, type Table } from './table.ts';

/** Enough for readers that take a row group at a time, and few enough to be held as cells. */
const usualRows = 50_000;

type ParquetType = NonNullable<ColumnSource['type']>;

/** A whole number has 64 bits whatever it counts: a column's type never depends on what is in it. */
const typeOf: Readonly<Record<ColumnType, ParquetType>> = {
  string: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  timestamp: 'TIMESTAMP',
};

/**
 * The same bytes for the same rows.
 *
 * @param mostRows of a row group
 * @throws TypeError of a cell that is not of its column's type, which is a fault of this program
 */
export function parquetOf({ columns, rows }: Table, mostRows = usualRows): Uint8Array {
  const writer = new ByteWriter();
  const file = new ParquetWriter({
    writer,
    schema: schemaFromColumnData({ columnData: columnData(columns, []) }),
    // least and greatest texts are told by UTF-16 units there, and readers skip rows by them in bytes of UTF-8
    statistics: false,
  });
  for (const batch of batchesOf(rows, mostRows))
    file.write({ columnData: columnData(columns, batch), rowGroupSize: mostRows });
  file.finish();
  return writer.getBytes();
}

function columnData(columns: readonly Column[], rows: readonly Row[]): ColumnSource[] {
  const cells = cellsOfAll(rows, columns);
  return columns.map((column, index) => ({
    name: column.name,
    type: typeOf[column.type],
    data: cells.map((line) => parquetValue(line[index] ?? null, column)),
  }));
}

type Value = string | number | boolean | bigint | null;

function parquetValue(cell: Cell | null, { name, type }: Column): Value {
  if (cell === null) return null;
  switch (type) {
    case 'integer':
      if (typeof cell === 'number') return BigInt(cell);
      break;
    case 'timestamp':
      if (typeof cell === 'string') return millisecondsOf(cell);
      break;
    default:
      if (typeof cell === type) return cell;
  }
  throw new TypeError(`column ${name} holds ${typeof cell}; allowed: ${type}`);
}

function millisecondsOf(time: string): bigint | null {
  const ms = Date.parse(time);
  return Number.isNaN(ms) ? null : BigInt(ms);
}
