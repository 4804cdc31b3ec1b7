import { UserError } from '@lookback/base';
import { type Rates, rateWords } from '@lookback/simulate';

/** What each rate is, for `--help`. */
const meaning: Readonly<Record<keyof Rates, string>> = {
  familiesScale: 'all families, 0 none to 4 (the same as --families)',
  twinsShare: 'persons in a pair of twins',
  siblingsShare: 'persons among three siblings',
  namesakesShare: 'persons who are parent or child of one full name',
  householdsShare: 'persons in a household of two partners and two children',
  couplesShare: 'persons in a couple',
  roommatesShare: 'persons among three room-mates of no kin',
  hubUsersShare: 'persons who use a hub: hostel, telephone shop, travel agent, lawyer',
  secondHubShare: 'users of a hub who use a second one',
  recycledPhonesShare: 'phone numbers given to a second person',
  shelterPhonesShare: 'persons who give the number of a shelter, forty to a number',
  movedShare: 'persons moved by each network',
  movedOneTouchShare: 'the moved with one touch that a file shows',
  movedInvisibleShare: 'the moved in no file that could show it',
  movedArrestedShare: 'the moved who are arrested',
  movedNotFoundShare: 'the moved who cannot be found',
  othersArrestedShare: 'other grown-ups who are arrested',
  typoShare: 'names with a slip of a finger',
  swapShare: 'names with given and family name exchanged',
  missingShare: 'values left out',
  partialDateShare: 'birth dates of a year or a month only',
  placeholderDateShare: 'birth dates replaced by 1 January',
  dummyDocumentsShare: 'document numbers that are a dummy (000000000, UNKNOWN)',
  dummyPhonesShare: 'telephone numbers that are a dummy',
  childrenShare: 'persons under 18',
  protectionShare: 'persons with a note that they need protection',
};

/** The table of rates under `lookback simulate --help`. */
export function ratesHelp(): string {
  const width = Math.max(...rateWords.map(({ word }) => word.length));
  const lines = rateWords.map(
    ({ word, rate, standard }) => `  ${word.padEnd(width)}  ${String(standard).padEnd(6)}  ${meaning[rate]}`,
  );
  return `
Rates (--rate NAME=VALUE, may be repeated; shares from 0 to 1), each with its default:
${lines.join('\n')}

Examples:
  lookback simulate --persons 20000 --seed 7 --out sim
  lookback simulate --persons 10000000 --seed 7 --networks 3 --out big
  lookback simulate --persons 50000 --families 2 --rate twins=0.05 --rate roommates=0.06 --out families
  lookback simulate --persons 50000 --rate shelter-phones=0.02 --rate dummy-phones=0.01 --out shelters`;
}

/** Reads `NAME=VALUE` texts. Throws UserError `bad_option` for a name or number that is none. */
export function ratesOf(texts: readonly string[]): Partial<Rates> {
  return Object.fromEntries(
    texts.map((text) => {
      const [name, value = ''] = text.split('=', 2);
      const known = rateWords.find(({ word }) => word === name);
      if (known && value.trim() !== '' && Number.isFinite(Number(value))) return [known.rate, Number(value)];
      throw new UserError({
        code: 'bad_option',
        message: `--rate ${text}: ${known ? `"${value}" is no number` : `there is no rate "${name}"`}.`,
        todo: 'Give a rate as twins=0.05; `lookback simulate --help` lists their names.',
      });
    }),
  );
}
