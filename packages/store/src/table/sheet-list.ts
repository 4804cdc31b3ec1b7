import { posix } from 'node:path';
import { readZipEntries } from './zip-directory.ts';

/** A sheet as the workbook lists it: its name, and the number in the name of its part (`sheet2.xml`: 2). */
export interface ListedSheet {
  readonly name: string;
  readonly part: number;
}

const workbookPart = 'xl/workbook.xml';
const relationsPart = 'xl/_rels/workbook.xml.rels';

/**
 * Lists the sheets of an XLSX workbook in the order in which a spreadsheet program shows them. Targets may be
 * relative to the workbook or absolute in the package (ECMA-376 part 2, 8.3). Empty where the file does not say.
 */
export async function listSheets(path: string): Promise<readonly ListedSheet[]> {
  const parts = await readZipEntries(path, [workbookPart, relationsPart]);
  const targets = new Map<string, string>();
  for (const attributes of elements(parts.get(relationsPart) ?? '', 'Relationship')) {
    const [id, target] = [attributes.get('Id'), attributes.get('Target')];
    if (id !== undefined && target !== undefined) targets.set(id, posix.resolve('/xl', target));
  }
  const sheets: ListedSheet[] = [];
  for (const attributes of elements(parts.get(workbookPart) ?? '', 'sheet')) {
    const part = /\/xl\/worksheets\/sheet(\d+)\.xml$/i.exec(targets.get(attributes.get('id') ?? '') ?? '');
    if (part) sheets.push({ name: attributes.get('name') ?? '', part: Number(part[1]) });
  }
  return sheets;
}

/** Attributes of each element of a local name, whatever its prefix, by their local names. */
function elements(xml: string, name: string): Map<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}(\\s[^>]*)>`, 'g'));
  return [...tags].map(
    (tag) => new Map([...tag[1].matchAll(/([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(attribute)),
  );
}

function attribute(match: RegExpMatchArray): [string, string] {
  return [match[1], unescaped(match[2] ?? match[3] ?? '')];
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    if (name !== undefined) return named[name] ?? whole;
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
