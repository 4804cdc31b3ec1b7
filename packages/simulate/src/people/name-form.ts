/** A part of a name as it may be written: Latin spellings, the usual one first, and the script of its tradition. */
export interface NameForm {
  readonly latin: readonly string[];
  readonly native: string;
  /** In Persian letters, where the tradition is written in two scripts. */
  readonly persian?: string;
}

/** Reads lines `Spelling,Spelling|native|persian`; without a native form the first spelling is the native one. */
export function nameForms(text: string): readonly NameForm[] {
  return text
    .trim()
    .split(/\s*\n\s*/)
    .map((line) => {
      const [spellings, native, persian] = line.split('|');
      const latin = spellings.split(',').map((spelling) => spelling.trim());
      const form = { latin, native: native?.trim() ?? latin[0] };
      return persian === undefined ? form : { ...form, persian: persian.trim() };
    });
}

/** Joins a stem and an ending, spelling by spelling. */
export function joinForms(stem: NameForm, ending: NameForm): NameForm {
  const form = {
    latin: stem.latin.flatMap((a) => ending.latin.map((b) => a + b)),
    native: stem.native + ending.native,
  };
  return stem.persian === undefined ? form : { ...form, persian: stem.persian + (ending.persian ?? '') };
}
