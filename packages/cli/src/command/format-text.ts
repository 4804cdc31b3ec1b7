import { words } from '@lookback/words';
import type { ImportedFile } from '@lookback/workflow';

/** Says how a file was read: encoding and delimiter, or the sheet and those that were not read. */
export function formatText(format: ImportedFile['format']): string {
  switch (format.kind) {
    case 'delimited': {
      const { encoding, how, dialect, gzip } = format;
      const told = { encoding, how, delimiter: delimiterOf(dialect.delimiter) };
      return gzip ? words.step_import_format_text_gzip(told) : words.step_import_format_text(told);
    }
    case 'jsonl':
      return format.entities ? words.step_import_format_entities() : words.step_import_format_json();
    case 'xlsx': {
      const { sheet, otherSheets } = format;
      if (otherSheets.length === 0) return words.step_import_format_sheet({ sheet });
      return words.step_import_format_sheet_others({ sheet, others: otherSheets.join(', ') });
    }
    case 'parquet':
      return 'Parquet';
  }
}

function delimiterOf(delimiter: string): string {
  switch (delimiter) {
    case ',':
      return words.step_import_delimiter_commas();
    case '\t':
      return words.step_import_delimiter_tabs();
    case ';':
      return words.step_import_delimiter_semicolons();
    case '|':
      return words.step_import_delimiter_bars();
    case '\u001f':
      return words.step_import_delimiter_one_column();
    default:
      return JSON.stringify(delimiter);
  }
}
