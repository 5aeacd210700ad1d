import { csvFormatRows } from 'd3-dsv';

/** A figure with all that it may not travel without; in the reader's language but for numbers and dates. */
export interface FigureRow {
  readonly counted: string;
  readonly category: string;
  /** null where there is no figure, which is an empty cell. */
  readonly value: number | null;
  /** Of all categories; null where they are no whole. */
  readonly total: number | null;
  /** Value of total, in words. */
  readonly share: string | null;
  readonly place: string;
  readonly year: number;
  readonly asOf: string;
  readonly source: string;
  readonly notes: string;
}

/** A spreadsheet takes what begins so for a formula, and runs it. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell);

/**
 * The figures as a CSV file, one a row, each with its place, year, as-of date, source and notes. It begins with the mark by which
 * spreadsheets know UTF-8.
 * @param heads what each column is called
 */
export function csvFile(
  heads: Readonly<Record<keyof FigureRow, string>>,
  rows: readonly FigureRow[],
): string {
  const names = Object.keys(heads) as (keyof FigureRow)[];
  const cells = rows.map((row) => names.map((name) => asText(String(row[name] ?? ''))));
  return `\ufeff${csvFormatRows([names.map((name) => heads[name]), ...cells])}\n`;
}
