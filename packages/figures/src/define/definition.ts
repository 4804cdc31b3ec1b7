import { crossColumns, crossRows } from './cross-tab.ts';
import type { FigureSet, Unit } from './figure.ts';
import { actionPhases } from './input.ts';
import { eventRules, personRules } from './person-rule.ts';
import { type Locale, say } from './words-of.ts';

/** What one figure counts, in words of one language. */
export interface FigureDefinition {
  readonly id: string;
  readonly unit: Unit;
  readonly population: string | null;
  /** The noun that goes with the number. */
  readonly noun: string;
  /** The same, short, for labels of a picture or a table. */
  readonly label: string;
  /** Every noun that may stand beside the number; the linter refuses others. */
  readonly nouns: readonly string[];
  readonly text: string;
}

/** The figures of the first page: moved, under review, arrested, in proceedings, removed, unknown, acted on before decided. */
export const firstPageIds = ['M1', 'C', 'E1', 'E2', 'E3', 'W5', 'B1'] as const;

const recordIds = ['R0', 'R1', 'R2', 'R3', 'R4'] as const;
const bases = { n: 'network', o: 'other', u: 'not_stated' } as const;

type Shape = Pick<FigureDefinition, 'id' | 'unit' | 'population'>;

const shapes: ReadonlyMap<string, Shape> = new Map(
  [
    ...recordIds.map(
      (id): Shape => ({
        id,
        unit: 'record',
        population: id === 'R0' ? null : id === 'R4' ? 'R1' : 'R0',
      }),
    ),
    ...personRules.map(({ id, population }): Shape => ({ id, unit: 'person', population })),
    ...crossRows.flatMap((row) =>
      crossColumns.map((column): Shape => ({ id: `${row}x${column}`, unit: 'person', population: row })),
    ),
    ...eventRules.map(({ id, population }): Shape => ({ id, unit: 'event', population })),
  ].map((shape) => [shape.id, shape]),
);

/** Ids of every figure that does not depend on a charter, in the order of the flow. */
export const figureIds: readonly string[] = [...shapes.keys()];

/**
 * The definition of a figure in a language, or null for an id that is none. Named rules (`rule:...`) are read from
 * `namedRules`, as a figure set's context carries them.
 */
export function figureDefinition(
  id: string,
  locale: Locale,
  namedRules: FigureSet['context']['namedRules'] = [],
): FigureDefinition | null {
  const rule = namedRules.find((candidate) => candidate.id === id);
  if (rule !== undefined) {
    const nouns = say('noun_rule', locale, { name: rule.name }).split('|');
    const outcomes = rule.outcomes.join(' + ');
    const text = say('define_rule', locale, { definition: rule.definition.replace(/\.$/, ''), outcomes });
    return { id, unit: 'person', population: 'D', text, ...namesOf(nouns) };
  }
  const shape = shapes.get(id);
  if (shape === undefined) return null;
  const { nouns, text } = wordsOf(id, locale);
  return { ...shape, text, ...namesOf(nouns) };
}

/** The definitions of all figures of a set, in its order. */
export function figureDefinitions(set: FigureSet, locale: Locale): readonly FigureDefinition[] {
  return set.figures.flatMap((figure) => {
    const definition = figureDefinition(figure.id, locale, set.context.namedRules);
    return definition === null ? [] : [definition];
  });
}

function namesOf(nouns: readonly string[]): Pick<FigureDefinition, 'noun' | 'label' | 'nouns'> {
  const noun = nouns[0] ?? '';
  return { noun, label: nouns[1] ?? noun, nouns };
}

function wordsOf(id: string, locale: Locale): { nouns: readonly string[]; text: string } {
  const [row, column] = id.split('x');
  if (row !== undefined && column !== undefined) {
    const names = { row: labelOf(row, locale), column: labelOf(column, locale) };
    return { nouns: [say('noun_cell', locale, names)], text: say('define_cell', locale, names) };
  }
  const phase = actionPhases.find((code) => id.startsWith(code));
  const letter = id.slice(2);
  if (phase !== undefined && (letter === 'n' || letter === 'o' || letter === 'u')) {
    const inputs = { phase: wordsOf(phase, locale).nouns[0], basis: say(`basis_${bases[letter]}`, locale) };
    return { nouns: [say('noun_basis', locale, inputs), inputs.basis], text: say('define_basis', locale, inputs) };
  }
  const key = id.toLowerCase();
  return { nouns: say(`noun_${key}`, locale).split('|'), text: say(`define_${key}`, locale) };
}

function labelOf(id: string, locale: Locale): string {
  return namesOf(wordsOf(id, locale).nouns).label;
}
