/** A part of a name as it may be written: Latin spellings, the usual one first, and the script of its tradition. */
export interface NameForm {
  readonly latin: readonly string[];
  readonly native: string;
}

/** Reads lines `Spelling,Spelling|native`; without a native form the first spelling is the native one. */
export function nameForms(text: string): readonly NameForm[] {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [spellings, native] = line.split('|');
      const latin = spellings.split(',').map((spelling) => spelling.trim());
      return { latin, native: native?.trim() ?? latin[0] };
    });
}

/** Joins a stem and an ending, spelling by spelling. */
export function joinForms(stem: NameForm, ending: NameForm): NameForm {
  return {
    latin: stem.latin.flatMap((a) => ending.latin.map((b) => a + b)),
    native: stem.native + ending.native,
  };
}
