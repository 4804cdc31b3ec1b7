/** The values of a cell as texts: each of a JSON array, where the file is of JSON; else the cell. */
export function cellTexts(cell: string, json: boolean): readonly string[] {
  return json && cell.startsWith('[') ? jsonTexts(cell) : [cell];
}

function jsonTexts(text: string): readonly string[] {
  try {
    const values: unknown = JSON.parse(text);
    if (Array.isArray(values))
      return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  } catch {
    // a text that only looks like an array
  }
  return [text];
}
