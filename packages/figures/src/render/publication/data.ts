import { figureDefinition, type Locale } from '../../define/index.ts';
import type { ReleasedFigure, ReleasedSet } from '../../suppress/index.ts';
import type { PublicationOptions } from '../options.ts';

/** Writes `figures.json`: as-of point, cut-off, status and every figure with its definition, for programs. */
export function figuresJson(set: ReleasedSet, options: PublicationOptions): string {
  const { context } = set;
  const document = {
    asOf: context.asOf,
    cutOff: context.cutOff,
    status: context.status,
    audience: set.audience,
    language: options.locale,
    number: options.number,
    supersedes: options.difference?.number ?? null,
    simulated: context.simulated,
    ...(context.simulated ? { notice: 'SIMULATED DECISIONS' } : {}),
    title: context.title,
    question: context.question,
    authority: context.authority,
    population: context.population,
    kSuppress: set.kSuppress,
    network: context.network,
    chance: {
      null: context.chance.null,
      tested: context.chance.tested,
      accidentalEqualities: context.chance.accidentalEqualities,
    },
    systems: context.systems,
    method: context.method,
    figures: set.figures.map((figure) => figureJson(figure, set, options.locale)),
    difference: set.audience === 'public' ? null : options.difference,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function figureJson(figure: ReleasedFigure, set: ReleasedSet, locale: Locale) {
  const definition = figureDefinition(figure.id, locale, set.context.namedRules);
  return {
    id: figure.id,
    value: figure.value,
    ...(figure.value === null ? { withheld: true } : {}),
    unit: figure.unit,
    noun: definition?.noun ?? null,
    definition: definition?.text ?? null,
    population: figure.population,
    ...(figure.expected === undefined ? {} : { expected: figure.expected, null: set.context.chance.null }),
    listDigest: figure.listDigest,
    commitment: figure.commitment,
    nonce: figure.nonce,
  };
}

/** Writes `figures.csv`: one figure a row. A withheld value is an empty cell. */
export function figuresCsv(set: ReleasedSet, options: PublicationOptions): string {
  const head = [
    'id',
    'value',
    'unit',
    'noun',
    'definition',
    'population',
    'expected',
    'as_of',
    'cut_off',
    'status',
    'list_digest',
  ];
  const rows = set.figures.map((figure) => {
    const definition = figureDefinition(figure.id, options.locale, set.context.namedRules);
    const cells = [figure.id, figure.value ?? '', figure.unit, definition?.noun ?? '', definition?.text ?? ''];
    const rest = [
      figure.population ?? '',
      figure.expected ?? '',
      set.context.asOf,
      set.context.cutOff,
      set.context.status,
    ];
    return [...cells, ...rest, figure.listDigest ?? ''];
  });
  return `${[head, ...rows].map((row) => row.map((cell) => csvCell(String(cell))).join(',')).join('\r\n')}\r\n`;
}

/** Quotes a cell (RFC 4180) and keeps a spreadsheet from reading a formula in it. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
