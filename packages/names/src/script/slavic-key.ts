/**
 * Keys of the Latin spellings of an East Slavic name. Each standard is read by its own letters (ICAO Doc 9303-3 and BGN/PCGN, German and French
 * custom, Polish, ISO 9 and scholarly with its hooks), Russian and Ukrainian alike (ha and ge, y and i), so that Tscherednitschenko,
 * Cherednichenko and Tcherednitchenko, Galitsky and Halytskyi share a key. C, S, Z, Q stand for the sounds of ch, sh, zh, shch; x for kh.
 */
export interface SlavicKeys {
  readonly strict: readonly string[];
  /** As `strict` with the hooks forgotten, to meet a scholarly spelling that has lost them. */
  readonly loose: readonly string[];
  readonly hasLostHooks: boolean;
}

type Steps = readonly (readonly [RegExp, string])[];

const hooks: Steps = [
  [/šč|ŝ/g, 'Q'],
  [/[čć]/g, 'C'],
  [/[šś]/g, 'S'],
  [/[žżź]/g, 'Z'],
];
const english: Steps = [
  [/shch|stsh|sjtj/g, 'Q'],
  [/zh/g, 'Z'],
  [/kh/g, 'x'],
  [/tch|tsh|tj(?=[aeiou])|cs(?=$)|tx(?=$)|ch/g, 'C'],
  [/sh|sj/g, 'S'],
  [/ts|tz/g, 'c'],
  [/w/g, 'v'],
  [/ou/g, 'u'],
];
const german: Steps = [
  [/schtsch/g, 'Q'],
  [/tsch/g, 'C'],
  [/sch/g, 'S'],
  [/ch/g, 'x'],
  [/ts|z/g, 'c'],
  [/w/g, 'v'],
];
const french: Steps = [
  [/chtch/g, 'Q'],
  [/tch/g, 'C'],
  [/ch/g, 'S'],
  [/kh/g, 'x'],
  [/j/g, 'Z'],
  [/ts/g, 'c'],
  [/ou/g, 'u'],
];
const polish: Steps = [
  [/szcz/g, 'Q'],
  [/cz/g, 'C'],
  [/sz/g, 'S'],
  [/rz/g, 'Z'],
  [/ch/g, 'x'],
  [/w/g, 'v'],
];
const scholarly: Steps = [
  [/sc/g, 'Q'],
  [/h/g, 'x'],
];

/** Every key by which a spelling may be read; `written` is in lower case, with its marks where it has any. */
export function slavicKeys(latin: string, written: string): SlavicKeys {
  const marked = run(written, hooks)
    .normalize('NFKD')
    .replace(/[^a-zA-Z]/g, '');
  const hasHooks = /[CSZQ]/.test(marked);
  const text = hasHooks ? marked : latin;
  const keys = new Set([finish(run(text, hasHooks ? [...english.slice(1), [/h/g, 'x']] : english))]);
  if (hasHooks || /[cwj]|sz/.test(text)) keys.add(finish(run(text, polish)));
  if (/sch|w/.test(latin)) {
    const key = run(latin, german);
    keys.add(finish(key)).add(finish(key.replace(/S/g, 'Z')));
  }
  if (/ou|tch|ch|j/.test(latin)) keys.add(finish(run(latin, french)));
  const hasLostHooks = !hasHooks && /j/.test(latin) && !/[zsck]h|w|ou|cz|sz/.test(latin);
  const read = hasLostHooks ? [finish(run(latin, scholarly))] : [...keys];
  return { strict: [...keys], loose: read.map(withoutHooks), hasLostHooks };
}

/** Can two spellings be one name? */
export function areSlavicSpellings(a: SlavicKeys, b: SlavicKeys): boolean {
  if (a.strict.some((key) => b.strict.includes(key))) return true;
  return a.hasLostHooks !== b.hasLostHooks && a.loose.some((key) => b.loose.includes(key));
}

function run(text: string, steps: Steps): string {
  let key = text;
  for (const [pattern, letter] of steps) key = key.replace(pattern, letter);
  return key;
}

function withoutHooks(key: string): string {
  return key.replace(/Q/g, 'sc').replace(/C/g, 'c').replace(/[SZ]/g, 's').replace(/(.)\1/g, '$1');
}

/** One letter for what the standards, Russian and Ukrainian exchange: soft vowels, y and i, g and h, z and s, -w, -ff and -v. */
function finish(key: string): string {
  return key
    .replace(/ff?(?=$)/g, 'v')
    .replace(/(?<=[iy])c(?=$)/g, 'C')
    .replace(/(?:[iy][iyj]|[iyj])(?=$)/g, 'i')
    .replace(/[iyj]+o/g, 'e')
    .replace(/[iyj]+(?=[aeu])/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/g/g, 'h')
    .replace(/z/g, 's')
    .replace(/(.)\1/g, '$1');
}
