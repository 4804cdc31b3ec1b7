import { koreanKey } from '../script/korean-key.ts';
import { areOtherSyllables } from '../script/pinyin.ts';
import { isCantoneseOf } from '../table/cantonese.ts';
import { areOtherVietnamese } from '../table/vietnamese.ts';
import { pinyinOfWadeGiles } from '../table/wade-giles.ts';
import { editDistance } from '../value/edit-distance.ts';
import type { NamePart, Span } from './analyse.ts';
import { costs } from './policy.ts';
import { type Token, tokenOf } from './token.ts';
import { bitCount, compareTokens, conflict, type PairVerdict } from './token-pair.ts';
import type { PartMatch, PartRelation } from './types.ts';

/** How the words of two names were put together. */
export interface Alignment {
  /** Positions without a counterpart. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly cost: number;
  /** Words of the shorter writing that met something other than as an initial. */
  readonly full: number;
  readonly met: number;
  readonly equal: number;
  /** Words that met at no more than the cost of a join. */
  readonly sure: number;
  readonly matches: readonly PartMatch[];
}

interface Edge {
  readonly i: number;
  readonly j: number;
  readonly cost: number;
  readonly relation: PartRelation;
}

/** Pairs up to this cost are taken before words are read joined. */
const cheapMax = costs.edit + 0.01;

/** Puts the words of two names together: equal ones, words written joined or split, then the cheapest pairs first. Order does not count. */
export function align(a: NamePart, b: NamePart, isPerson: boolean): Alignment {
  const state = new State(a, b, isPerson);
  state.takeEqual();
  if (state.isOpen()) state.takeJoins(true);
  if (state.isOpen()) {
    const edges = state.edges();
    state.takeCheapest(edges.filter((edge) => edge.cost <= cheapMax));
    if (state.isOpen()) state.takeJoins(false);
    if (state.isOpen()) state.takeCheapest(edges);
    if (state.isOpen()) state.rearrange(edges);
  }
  return state.answer();
}

/**
 * The number of equal words where it is certain that each name keeps a word without counterpart, else -1: no joined writing is thinkable, and
 * a word of the shorter name can meet none of the other.
 */
export function equalWhereOpen(a: NamePart, b: NamePart, isPerson: boolean): number {
  if (a.hasDigits || b.hasDigits || (a.isKorean && b.isKorean) || mayJoinAny(a, b) || mayJoinAny(b, a)) return -1;
  const [short, long] = a.core.length <= b.core.length ? [a.core, b.core] : [b.core, a.core];
  let isOpen = false;
  for (let i = 0; i < short.length && !isOpen; i++) {
    isOpen = true;
    for (let j = 0; j < long.length && isOpen; j++) {
      isOpen = compareTokens(short[i], long[j], isPerson).relation === 'conflict';
    }
  }
  return isOpen ? countEqual(short, long) : -1;
}

function countEqual(a: readonly Token[], b: readonly Token[]): number {
  let equal = 0;
  let taken = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if ((taken & (1 << j)) !== 0 || (a[i] !== b[j] && (a[i].mask !== b[j].mask || a[i].text !== b[j].text))) continue;
      taken |= 1 << j;
      equal++;
      break;
    }
  }
  return equal;
}

function mayJoinAny(words: NamePart, spans: NamePart): boolean {
  for (let s = 0; s < spans.spans.length; s++) {
    const span = spans.spans[s];
    for (let i = 0; i < words.core.length; i++) if (mayJoin(words.core[i], span)) return true;
  }
  return false;
}

/** A cheap test that no join passes without: length, letters, sounds. */
function mayJoin(word: Token, span: Span): boolean {
  const apart = word.codes.length - span.token.codes.length;
  if (word.mask !== 0 && span.token.mask !== 0) {
    if (word.codes.length < 4) return false;
    if (span.afterArticle !== '') return apart <= 3 && apart >= -3;
    if (apart <= 1 && apart >= -1 && bitCount(word.mask ^ span.token.mask) <= 2) return true;
    return span.syllables.length > 0 && apart <= 3 && apart >= -3;
  }
  if (word.script === span.token.script) return apart <= 1 && apart >= -1;
  if (word.script === 'han' && isCantoneseOf(span.token.text, word.text)) return true;
  return (word.codes.length >= 4 || word.script !== 'latin') && soundsAgree(word, span.token);
}

/** Tables or rules say that both words are one name; a slip of the pen says less. */
function isSameName(relation: PartRelation): boolean {
  return relation === 'variant' || relation === 'nickname' || relation === 'romanisation';
}

class State {
  readonly #a: NamePart;
  readonly #b: NamePart;
  readonly #isPerson: boolean;
  /** Both names have a Korean surname: their given names are read as Korean too. */
  readonly #isKorean: boolean;
  readonly #isPinyin: boolean;
  readonly #isVietnamese: boolean;
  readonly #leftTaken: boolean[];
  readonly #rightTaken: boolean[];
  readonly #inexact: Edge[] = [];
  readonly #matches: PartMatch[] = [];
  #cost = 0;
  #full = 0;
  #met = 0;
  #equal = 0;
  #sure = 0;

  constructor(a: NamePart, b: NamePart, isPerson: boolean) {
    this.#a = a;
    this.#b = b;
    this.#isPerson = isPerson;
    this.#isKorean = a.isKorean && b.isKorean;
    this.#isPinyin = a.isPinyin && b.isPinyin;
    this.#isVietnamese = a.isVietnamese && b.isVietnamese;
    this.#leftTaken = new Array(a.core.length).fill(false);
    this.#rightTaken = new Array(b.core.length).fill(false);
  }

  /** Does a word on each side still lack a counterpart? */
  isOpen(): boolean {
    return this.#leftTaken.includes(false) && this.#rightTaken.includes(false);
  }

  takeEqual(): void {
    for (let i = 0; i < this.#a.core.length; i++) {
      const token = this.#a.core[i];
      for (let j = 0; j < this.#b.core.length; j++) {
        if (this.#rightTaken[j] || this.#b.core[j].text !== token.text) continue;
        this.#leftTaken[i] = true;
        this.#rightTaken[j] = true;
        this.#equal++;
        this.#record(token.text, token.text, 'equal', 0, token.codes.length > 1 || token.script !== 'latin');
        break;
      }
    }
  }

  edges(): Edge[] {
    const edges: Edge[] = [];
    for (let i = 0; i < this.#a.core.length; i++) {
      if (this.#leftTaken[i]) continue;
      for (let j = 0; j < this.#b.core.length; j++) {
        if (this.#rightTaken[j]) continue;
        const { relation, cost } = this.#compare(this.#a.core[i], this.#b.core[j]);
        if (relation !== 'conflict') edges.push({ i, j, cost, relation });
      }
    }
    return edges.length > 1 ? edges.sort((one, other) => this.#order(one, other)) : edges;
  }

  #compare(a: Token, b: Token): PairVerdict {
    const verdict = compareTokens(a, b, this.#isPerson);
    if (this.#isPinyin && verdict.relation === 'spelling' && areOtherSyllables(a.text, b.text)) return conflict;
    if (this.#isVietnamese && verdict.relation === 'spelling' && areOtherVietnamese(a.text, b.text)) return conflict;
    if (!this.#isKorean || verdict.cost <= costs.romanisation || a.codes.length < 4 || b.codes.length < 4)
      return verdict;
    return koreanKey(a.latin) === koreanKey(b.latin) ? { relation: 'romanisation', cost: costs.romanisation } : verdict;
  }

  takeCheapest(edges: readonly Edge[]): void {
    for (const edge of edges) if (!this.#leftTaken[edge.i] && !this.#rightTaken[edge.j]) this.#take(edge);
  }

  /** Where the cheapest first left a conflict that another pairing avoids, pairs anew: most pairs, then least cost. */
  rearrange(edges: readonly Edge[]): void {
    if (this.#inexact.length === 0 || this.#inexact.length > 8) return;
    const usable = edges.filter(
      (edge) => this.#isFree(edge) || this.#inexact.some((taken) => taken.i === edge.i || taken.j === edge.j),
    );
    if (usable.length <= this.#inexact.length) return;
    const better = bestPairing(
      usable.filter((edge) => this.#mayMove(edge)),
      this.#inexact.length,
    );
    if (better === null) return;
    for (const edge of this.#inexact.splice(0)) this.#release(edge);
    for (const edge of better) this.#take(edge);
  }

  takeJoins(exact: boolean): void {
    this.#joinSide(this.#a.core, this.#leftTaken, this.#b.spans, this.#rightTaken, exact, false);
    this.#joinSide(this.#b.core, this.#rightTaken, this.#a.spans, this.#leftTaken, exact, true);
  }

  answer(): Alignment {
    const open = (taken: readonly boolean[]) => taken.flatMap((value, at) => (value ? [] : [at]));
    const matches = [...this.#matches];
    for (const { i, j, relation, cost } of this.#inexact)
      matches.push({ left: this.#a.core[i].text, right: this.#b.core[j].text, relation, cost });
    return {
      left: open(this.#leftTaken),
      right: open(this.#rightTaken),
      cost: this.#cost,
      full: this.#full,
      met: this.#met,
      equal: this.#equal,
      sure: this.#sure,
      matches,
    };
  }

  #joinSide(
    words: readonly Token[],
    taken: boolean[],
    spans: readonly Span[],
    spanTaken: boolean[],
    exact: boolean,
    turned: boolean,
  ): void {
    for (let i = 0; i < words.length; i++) {
      if (taken[i] || (words[i].codes.length < 4 && words[i].script === 'latin')) continue;
      let best: Span | null = null;
      let bestCost = Number.POSITIVE_INFINITY;
      for (const span of spans) {
        if (!isFreeSpan(span, spanTaken) || !(this.#isKorean || mayJoin(words[i], span))) continue;
        const cost = this.#joinCost(words[i], span, exact);
        if (cost < bestCost || (cost === bestCost && best !== null && span.token.text < best.token.text))
          [best, bestCost] = [span, cost];
      }
      if (best === null || bestCost === Number.POSITIVE_INFINITY) continue;
      taken[i] = true;
      for (let at = best.from; at < best.to; at++) spanTaken[at] = true;
      const [left, right] = turned ? [best.token.text, words[i].text] : [words[i].text, best.token.text];
      this.#met += best.to - best.from - 1;
      this.#full += best.to - best.from - 1;
      if (bestCost <= costs.joined) this.#sure += best.to - best.from - 1;
      this.#record(left, right, 'joined', bestCost, true);
    }
  }

  #joinCost(word: Token, span: Span, exact: boolean): number {
    if (word.text === span.token.text) return costs.joined;
    const article = exact ? Number.POSITIVE_INFINITY : this.#articleCost(word, span);
    if (article < Number.POSITIVE_INFINITY) return article;
    if (!exact && this.#isKorean && koreanKey(word.latin) === koreanKey(span.token.latin)) return costs.romanisation;
    if (exact)
      return span.syllables.length > 0 && spellsPinyin(word.text, span.syllables)
        ? costs.romanisation
        : Number.POSITIVE_INFINITY;
    const { relation, cost } = compareTokens(word, span.token, this.#isPerson);
    const isAcross = relation === 'transliteration' || relation === 'vowels-unwritten';
    if ((relation !== 'spelling' && !isAcross) || (isAcross && cost > cheapMax)) return Number.POSITIVE_INFINITY;
    return cost <= costs.edit * 1.5 ? costs.joined + cost : Number.POSITIVE_INFINITY;
  }

  /** Elshamy against al-Shami: the articles left out, what remains must be one word. */
  #articleCost(word: Token, span: Span): number {
    const rest = span.afterArticle === '' ? null : /^[aeu][a-z](?=[^aeiou]..)(.+)$/.exec(word.text);
    if (!rest) return Number.POSITIVE_INFINITY;
    const { relation, cost } = compareTokens(tokenOf(rest[1]), tokenOf(span.afterArticle), this.#isPerson);
    const isNear = relation === 'equal' || relation === 'romanisation' || (relation === 'spelling' && cost <= cheapMax);
    return isNear ? costs.joined + cost : Number.POSITIVE_INFINITY;
  }

  #take(edge: Edge): void {
    this.#leftTaken[edge.i] = true;
    this.#rightTaken[edge.j] = true;
    this.#inexact.push(edge);
    this.#count(edge, 1);
  }

  #release(edge: Edge): void {
    this.#leftTaken[edge.i] = false;
    this.#rightTaken[edge.j] = false;
    this.#count(edge, -1);
  }

  #count(edge: Edge, sign: number): void {
    this.#cost += sign * edge.cost;
    this.#met += sign;
    if (edge.cost <= costs.joined || isSameName(edge.relation)) this.#sure += sign;
    if (edge.relation !== 'initial') this.#full += sign;
  }

  #record(left: string, right: string, relation: PartRelation, cost: number, isFull: boolean): void {
    this.#cost += cost;
    this.#met++;
    if (cost <= costs.joined) this.#sure++;
    if (isFull) this.#full++;
    this.#matches.push({ left, right, relation, cost });
  }

  #isFree(edge: Edge): boolean {
    return !this.#leftTaken[edge.i] && !this.#rightTaken[edge.j];
  }

  #mayMove(edge: Edge): boolean {
    const leftMoves = !this.#leftTaken[edge.i] || this.#inexact.some((taken) => taken.i === edge.i);
    return leftMoves && (!this.#rightTaken[edge.j] || this.#inexact.some((taken) => taken.j === edge.j));
  }

  /** By cost, then by the two words whichever side they stand on, then by place. */
  #order(one: Edge, other: Edge): number {
    if (one.cost !== other.cost) return one.cost - other.cost;
    const [a, b] = [this.#words(one), this.#words(other)];
    return a < b ? -1 : a > b ? 1 : one.i + one.j - other.i - other.j;
  }

  #words(edge: Edge): string {
    const [left, right] = [this.#a.core[edge.i].text, this.#b.core[edge.j].text];
    return left < right ? `${left} ${right}` : `${right} ${left}`;
  }
}

/** Joined words are long, and a long word may score well with a part left over: their consonants must agree too. */
function soundsAgree(a: Token, b: Token): boolean {
  return editDistance(a.soundCodes, b.soundCodes, 1) <= 1;
}

function isFreeSpan(span: Span, taken: readonly boolean[]): boolean {
  for (let at = span.from; at < span.to; at++) if (taken[at]) return false;
  return true;
}

/** Is a word the pinyin of Wade-Giles syllables, or the reverse of one? */
function spellsPinyin(word: string, syllables: readonly string[]): boolean {
  let rests = [word];
  for (const syllable of syllables) {
    const options = [syllable, ...pinyinOfWadeGiles(syllable)];
    rests = rests.flatMap((rest) =>
      options.filter((option) => rest.startsWith(option)).map((option) => rest.slice(option.length)),
    );
    if (rests.length === 0) return false;
  }
  return rests.includes('');
}

/** The pairing with more than `atLeast` pairs, most first, then cheapest; null if there is none. */
function bestPairing(edges: readonly Edge[], atLeast: number): Edge[] | null {
  let best: Edge[] | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  const chosen: Edge[] = [];
  let steps = 0;
  const search = (from: number, cost: number): void => {
    if (steps++ > 20_000) return;
    const wanted = best === null ? atLeast + 1 : best.length;
    if (chosen.length >= wanted && (best === null || chosen.length > best.length || cost < bestCost)) {
      best = [...chosen];
      bestCost = cost;
    }
    for (let at = from; at < edges.length; at++) {
      const edge = edges[at];
      if (chosen.some((taken) => taken.i === edge.i || taken.j === edge.j)) continue;
      chosen.push(edge);
      search(at + 1, cost + edge.cost);
      chosen.pop();
    }
  };
  search(0, 0);
  return best;
}
