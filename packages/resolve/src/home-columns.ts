import { isFamilyTrait } from './family-trait.ts';
import { type Field, type FieldRole, type RecordTable, singleField } from './record-table.ts';
import { foldValue } from './value-rules.ts';

/** A town or postcode of more words than these is not looked for. */
const wordsMax = 4;
/** Fewer of the addresses that hold a known value are those of another country, or chance. */
const heldMin = 0.5;

/**
 * Two tables of which the one writes whole addresses where the other has columns of postcodes and towns: the postcode and
 * the town are read out of the address, being those that the other writes, so that they are compared. Without it two
 * records of one town and postcode have nothing of a home in common where one of the files knows no street.
 */
export function homesAlike(left: RecordTable, right: RecordTable): readonly [RecordTable, RecordTable] {
  return [withPartsOf(left, right), withPartsOf(right, left)];
}

function withPartsOf(table: RecordTable, other: RecordTable): RecordTable {
  const addresses = table.fields.filter(({ role }) => role === 'address');
  if (addresses.length !== 1) return table;
  const found = (['postcode', 'place'] as const).flatMap((role) => {
    const theirs = ofHome(other, role);
    return ofHome(table, role).length > 0 || theirs.length !== 1 ? [] : partIn(table, addresses[0], theirs[0]);
  });
  return found.length === 0 ? table : { ...table, fields: [...table.fields, ...found] };
}

/** Columns of a role that tell where somebody lives, not where somebody comes from. */
function ofHome({ fields }: RecordTable, role: FieldRole): Field[] {
  return fields.filter((field) => field.role === role && !isFamilyTrait(field.name));
}

/** A column of the last value of `theirs` in each address; none where few addresses hold any. */
function partIn({ count }: RecordTable, address: Field, theirs: Field): Field[] {
  const known = new Set<string>();
  for (const value of theirs.dictionary) known.add(foldValue(value));
  known.delete('');
  const byCode = new Map<number, string>();
  let [held, found] = [0, 0];
  const part = singleField(theirs.name, theirs.role, count, (record) => {
    if (address.offsets[record + 1] === address.offsets[record]) return '';
    const code = address.codes[address.offsets[record]];
    let value = byCode.get(code);
    if (value === undefined) {
      value = lastKnown(foldValue(address.dictionary.at(code)), known);
      byCode.set(code, value);
    }
    held++;
    if (value !== '') found++;
    return value;
  });
  return found >= heldMin * held && found > 0 ? [part] : [];
}

/** The known value that ends last in a text, the longest of those. */
function lastKnown(text: string, known: ReadonlySet<string>): string {
  const words = text.split(' ');
  for (let end = words.length; end > 0; end--)
    for (let from = Math.max(0, end - wordsMax); from < end; from++) {
      const value = words.slice(from, end).join(' ');
      if (known.has(value)) return value;
    }
  return '';
}
