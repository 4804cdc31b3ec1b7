import { type Alignment, align, equalWhereOpen } from './align.ts';
import { type AnalysedName, analyseName, asOrganisation, type NamePart } from './analyse.ts';
import { costs, scoreOfNumberConflict } from './policy.ts';
import { quickEqualWhereOpen } from './quick.ts';
import type { Token } from './token.ts';
import type { NameComparison, NameKind, NameLevel, PartMatch } from './types.ts';

/** The one threshold: names whose score reaches it match. */
export const nameThreshold = 0.7;

/** Compares two analysed names and explains the answer. Symmetric, deterministic. */
export function compareAnalysed(a: AnalysedName, b: AnalysedName): NameComparison {
  const because: PartMatch[] = [];
  const score = best(a, b, because);
  return { score, match: score >= nameThreshold, level: levelOf(score), because };
}

/** The score alone, 0 to 1, without the explanation: for millions of pairs. */
export function scoreAnalysed(a: AnalysedName, b: AnalysedName): number {
  if (a.quick !== null && b.quick !== null && a.kind === b.kind) {
    const isPerson = a.kind === 'person';
    const equal = quickEqualWhereOpen(a.quick, b.quick, { a, b }, isPerson);
    if (equal >= 0) return conflictScore(a.quick[0], b.quick[0], equal);
    return isPerson && sameWords(a.parts[0], b.parts[0]) ? 1 : scoreAligned(a.parts[0], b.parts[0], isPerson, null);
  }
  return best(a, b, null);
}

/** Compares two names as written. For many pairs analyse each distinct name once and call `compareAnalysed`. */
export function compareNames(a: string, b: string, options: { kind?: NameKind } = {}): NameComparison {
  return compareAnalysed(analyseName(a, options.kind), analyseName(b, options.kind));
}

function levelOf(score: number): NameLevel {
  if (score >= 0.995) return 'exact';
  if (score >= 0.85) return 'strong';
  if (score >= nameThreshold) return 'close';
  return score >= 0.5 ? 'weak' : 'none';
}

function best(left: AnalysedName, right: AnalysedName, because: PartMatch[] | null): number {
  const isPerson = left.kind === 'person' && right.kind === 'person';
  const a = isPerson ? left : asOrganisation(left);
  const b = isPerson ? right : asOrganisation(right);
  if (a.parts.length === 1 && b.parts.length === 1) return scoreParts(a.parts[0], b.parts[0], isPerson, because);
  let bestScore = -1;
  let bestReasons: PartMatch[] = [];
  for (const one of a.parts) {
    for (const other of b.parts) {
      const reasons: PartMatch[] | null = because === null ? null : [];
      const score = scoreParts(one, other, isPerson, reasons);
      if (score > bestScore) [bestScore, bestReasons] = [score, reasons ?? bestReasons];
    }
  }
  because?.push(...bestReasons);
  return bestScore;
}

/** The same words in the same order, at least one of them written out. */
function sameWords(a: NamePart, b: NamePart): boolean {
  if (a.core.length !== b.core.length) return false;
  for (let i = 0; i < a.core.length; i++) if (a.core[i] !== b.core[i]) return false;
  return a.core.some((token) => token.codes.length > 1);
}

function scoreParts(a: NamePart, b: NamePart, isPerson: boolean, because: PartMatch[] | null): number {
  if (a.core.length === 0 || b.core.length === 0) return 0;
  const generations = generationsConflict(a, b);
  if (generations && because === null) return scoreOfNumberConflict;
  if (because === null) {
    const equal = equalWhereOpen(a, b, isPerson);
    if (equal >= 0) return conflictScore(a.core.length, b.core.length, equal);
  }
  return scoreAligned(a, b, isPerson, because);
}

function scoreAligned(a: NamePart, b: NamePart, isPerson: boolean, because: PartMatch[] | null): number {
  if (a.core.length === 0 || b.core.length === 0) return 0;
  const generations = generationsConflict(a, b);
  const alignment = align(a, b, isPerson);
  if (because !== null) explain(a, b, alignment, because);
  if (generations || numbersConflict(a, b, alignment)) {
    because?.push({ left: '', right: '', relation: 'different-number', cost: 1 - scoreOfNumberConflict });
    return scoreOfNumberConflict;
  }
  const conflicts = Math.min(alignment.left.length, alignment.right.length);
  if (conflicts > 0) return conflictScore(a.core.length, b.core.length, alignment.equal);
  if (isPerson && replacesVan(a, b, alignment)) {
    const [left, right] = a.hasMiddleVan ? ['van', ''] : ['', 'van'];
    because?.push({ left, right, relation: 'conflict', cost: costs.conflict });
    return conflictScore(a.core.length, b.core.length, alignment.equal);
  }
  if (isPerson && (alignment.full === 0 || reversed(a, b))) return 1 - costs.conflict;
  const rest =
    alignment.left.length > 0 ? alignment.left.map((at) => a.core[at]) : alignment.right.map((at) => b.core[at]);
  const total = alignment.cost + (isPerson ? personExtras(a, b, alignment, rest) : organisationExtras(a, b, rest));
  return Math.round(Math.max(0, 1 - total) * 10_000) / 10_000;
}

/** A conflict loses the match; what did meet still orders the losers, below 1 - conflict. */
function conflictScore(wordsLeft: number, wordsRight: number, equal: number): number {
  const share = (2 * equal) / (wordsLeft + wordsRight);
  return Math.round((1 - costs.conflict) * Math.min(1, share) * 10_000) / 10_000;
}

function personExtras(a: NamePart, b: NamePart, alignment: Alignment, rest: readonly Token[]): number {
  let cost = a.generation !== b.generation ? costs.extraLight : 0;
  cost += Math.abs(a.echoes.length - b.echoes.length) * costs.extraPerson;
  for (const token of rest) cost += isLight(token) ? costs.extraLight : costs.extraPerson;
  const single = alignment.met === 1 && rest.length > 0 && !a.hadTitle && !b.hadTitle;
  if (single) cost += costs.singlePart;
  else if (rest.some((token) => !isLight(token)) && alignment.sure <= 1 && alignment.cost > costs.joined)
    cost += costs.nearAndExtra;
  return cost;
}

function isLight(token: Token): boolean {
  return token.isPatronymic || token.codes.length === 1;
}

function organisationExtras(a: NamePart, b: NamePart, rest: readonly Token[]): number {
  const differing = a.classes.length > 0 && b.classes.length > 0 && !a.classes.some((name) => b.classes.includes(name));
  let cost = differing ? costs.legalForm : 0;
  for (const token of rest) {
    cost += token.hasDigit ? costs.extraNumber : token.place !== null ? costs.extraPlace : costs.extraOrganisation;
  }
  return cost;
}

/** Both sides hold a number that the other lacks. */
function numbersConflict(a: NamePart, b: NamePart, alignment: Alignment): boolean {
  if (!a.hasDigits || !b.hasDigits) return false;
  return alignment.left.some((at) => a.core[at].hasDigit) && alignment.right.some((at) => b.core[at].hasDigit);
}

/** Nguyễn Văn Minh against Nguyễn Thị Minh: Văn is set aside as a particle, but the other name holds another word in its place. */
function replacesVan(a: NamePart, b: NamePart, alignment: Alignment): boolean {
  return lacksVan(b, alignment.right, a) || lacksVan(a, alignment.left, b);
}

function lacksVan(name: NamePart, extras: readonly number[], other: NamePart): boolean {
  if (!other.hasMiddleVan || [...name.core, ...name.particles].some((token) => token.text === 'van')) return false;
  return extras.some((at) => name.core[at].text !== 'v');
}

function generationsConflict(a: NamePart, b: NamePart): boolean {
  const [one, other] = [a.generation || a.roman, b.generation || b.roman];
  return one !== 0 && other !== 0 && one !== other;
}

/** Ahmad bin Hasan against Hasan bin Ahmad: father and son exchanged. */
function reversed(a: NamePart, b: NamePart): boolean {
  return a.lineage.some(([child, parent]) =>
    b.lineage.some(
      (other) => other[0].text === parent.text && other[1].text === child.text && child.text !== parent.text,
    ),
  );
}

function explain(a: NamePart, b: NamePart, alignment: Alignment, because: PartMatch[]): void {
  because.push(...alignment.matches);
  const paired = Math.min(alignment.left.length, alignment.right.length);
  for (let at = 0; at < paired; at++) {
    because.push({
      left: a.core[alignment.left[at]].text,
      right: b.core[alignment.right[at]].text,
      relation: 'conflict',
      cost: costs.conflict,
    });
  }
  for (const at of alignment.left.slice(paired))
    because.push({ left: a.core[at].text, right: '', relation: 'extra', cost: 0 });
  for (const at of alignment.right.slice(paired))
    because.push({ left: '', right: b.core[at].text, relation: 'extra', cost: 0 });
  for (const word of a.echoes.slice(b.echoes.length))
    because.push({ left: word, right: '', relation: 'extra', cost: costs.extraPerson });
  for (const word of b.echoes.slice(a.echoes.length))
    because.push({ left: '', right: word, relation: 'extra', cost: costs.extraPerson });
  if (a.forms.length > 0 || b.forms.length > 0)
    because.push({ left: a.forms.join(', '), right: b.forms.join(', '), relation: 'legal-form', cost: 0 });
}
