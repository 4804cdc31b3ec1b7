import { unitWords, wordsOfAddress } from '../table/address-words.ts';
import { asciiDigits, foldText } from './fold.ts';
import { isPlaceholder } from './placeholder.ts';

/** An address brought to one comparable form. */
export interface AddressReading {
  /** Its words in their written order, kinds of street spelled one way, then the unit. */
  readonly key: string;
  /** True where no unit (flat, room, office, box) is named: many unrelated people may live behind it. */
  readonly building: boolean;
  /** Its words without the unit, for comparison with weights of rarity. */
  readonly tokens: readonly string[];
  readonly unit: string | null;
}

/**
 * Reads an address: folded words, street kinds and directions spelled one way (St, Str., ул. ...), the unit found by its word
 * (apt, flat, piso, кв ...), a leading `12/34` or `#34`. Exact for what is written; it knows no map. Null for a placeholder.
 */
export function addressKey(text: string): AddressReading | null {
  if (isPlaceholder(text, 'address')) return null;
  const folded = asciiDigits(foldText(text)).replace(/['’]/g, '');
  const raw = folded.match(/#\s*\d+[a-z]?\b|n[ºo°]\.?\s*(?=\d)|[\p{L}\p{N}\p{M}]+(?:[/-][\p{L}\p{N}]+)*/gu) ?? [];
  const tokens: string[] = [];
  const units: string[] = [];
  for (let i = 0; i < raw.length; i++) {
    const word = raw[i];
    if (/^n[ºo°]/.test(word) && !/^no\p{L}/u.test(word)) continue;
    if (word.startsWith('#')) {
      units.push(word.slice(1).trim());
      continue;
    }
    const next = raw[i + 1];
    const floor = tokens.length > 0 && /^\d{1,2}[oa]$/u.test(word);
    const glued = /^(\p{L}+)(\d+\p{L}?)$/u.exec(word);
    if (unitWords.has(word) && next !== undefined && isUnitName(next)) {
      units.push(next);
      i++;
    } else if (floor) {
      units.push(word);
      if (next !== undefined && /^(?:\p{L}|izq|izda|dcha|der)$/u.test(next)) units.push(raw[++i]);
    } else if (glued && unitWords.has(glued[1])) {
      units.push(glued[2]);
    } else {
      const slash = tokens.length === 0 ? /^(\d+\p{L}?)\/(\d+\p{L}?)$/u.exec(word) : null;
      if (slash) {
        tokens.push(slash[2]);
        units.push(slash[1]);
      } else tokens.push(...word.split(/[/-]/).map((part) => streetWord(part)));
    }
  }
  if (tokens.length === 0 && units.length === 0) return null;
  const unit = units.length > 0 ? units.map((name) => name.replace(/^0+(?=\d)/, '')).join(' ') : null;
  return {
    key: unit === null ? tokens.join(' ') : `${tokens.join(' ')} #${unit}`,
    building: unit === null,
    tokens,
    unit,
  };
}

function isUnitName(word: string): boolean {
  return /\d/.test(word) || /^\p{L}$/u.test(word);
}

/** One spelling of a word; a German street name ends in -strasse however it is shortened. */
function streetWord(word: string): string {
  return wordsOfAddress.get(word) ?? word.replace(/(?<=\p{L}{3})str$/u, 'strasse');
}
