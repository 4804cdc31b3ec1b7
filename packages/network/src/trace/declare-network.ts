import { GuardError, isoInterval, UserError } from '@lookback/base';
import { type AnchorKind, anchorKinds, type Memo, type PersonId } from '@lookback/model';
import { type DocumentKind, foldText } from '@lookback/names';
import { anchorKey } from '../build/anchor-key.ts';
import type { EvidenceGraph } from '../build/evidence-graph.ts';
import type { SameAnchor } from '../build/reshape-anchors.ts';
import { refuseProtected } from '../build/touch-table-guard.ts';
import { resolveAnchors } from './resolve-anchors.ts';
import type { DeclaredAnchor, DeclaredEvent, DeclaredNetwork, DeclaredPerson } from './types.ts';

export interface DeclareContext {
  /** The person of a data row, or null where the row makes none. */
  readonly personOfRow: (file: string, row: number) => PersonId | null;
  /** True where an id is a person of the review. */
  readonly isPerson: (id: string) => boolean;
  /** The charter's own protected attributes. */
  readonly protected?: readonly string[];
  readonly defaultCountry?: string;
  /** The memo's file, for messages. */
  readonly file?: string;
}

/**
 * Reads a memo into canonical keys. Throws GuardError where an anchor or event rests on a protected attribute,
 * UserError for an unknown kind, a value without a canonical key or a person that is in no file.
 */
export function declareNetwork(memo: Memo, context: DeclareContext): DeclaredNetwork {
  const window = { from: firstDay(memo.window.from), to: lastDay(memo.window.to) };
  return {
    id: memo.id,
    knownSince: firstDay(memo.known_since),
    window,
    anchors: memo.anchors.map((anchor) => declareAnchor(anchor, window, context)),
    events: memo.events.map((event) => declareEvent(event, window, context)),
    persons: [
      ...memo.starting_persons.map((person) => declarePerson(person, 'starting', context)),
      ...memo.members.map((member) => declarePerson(member, member.role, context)),
    ],
    ...changesOf(memo, context),
  };
}

type Window = DeclaredNetwork['window'];

function declaredKind(name: string, context: DeclareContext): AnchorKind {
  refuseProtected(name, context.protected, context.file);
  const kind = anchorKinds.find((known) => known === name);
  if (kind !== undefined) return kind;
  throw new UserError({
    code: 'anchor_kind_unknown',
    file: context.file,
    message: `"${name}" is no kind of anchor`,
    todo: `Use one of ${anchorKinds.join(', ')}.`,
  });
}

function declareAnchor(anchor: Memo['anchors'][number], window: Window, context: DeclareContext): DeclaredAnchor {
  const kind = declaredKind(anchor.kind, context);
  return {
    kind,
    key: declaredKey(kind, anchor.value, context),
    label: anchor.value,
    from: anchor.from === undefined ? window.from : firstDay(anchor.from),
    to: anchor.to === undefined ? window.to : lastDay(anchor.to),
    source: anchor.source,
    viaMember: false,
  };
}

/** The memo's entries on what is one detail and what passed to somebody else; no key where there is none. */
function changesOf(memo: Memo, context: DeclareContext): Pick<DeclaredNetwork, 'anchorChanges'> {
  const exact = (kindName: string, value: string) => {
    const kind = declaredKind(kindName, context);
    const key = declaredKey(kind, value, context);
    if (!key.startsWith('?:') || kind === 'vehicle') return { kind, key };
    throw new UserError({
      code: 'anchor_value_inexact',
      file: context.file,
      message: `"${value}" does not say whose ${kind} it is`,
      todo: 'Write it as kind:issuer:number, for example passport:UZ:AB1234567.',
    });
  };
  const reassigned = memo.reassigned.map(({ kind, value, at }) => ({ ...exact(kind, value), at: firstDay(at) ?? 0 }));
  const same = memo.same_detail.map(({ kind, values: [a, b] }): SameAnchor => {
    const [first, second] = [exact(kind, a), exact(kind, b)];
    return { kind: first.kind, keys: [first.key, second.key] };
  });
  return reassigned.length + same.length === 0 ? {} : { anchorChanges: { reassigned, same } };
}

const documentKinds = ['passport', 'national_id', 'tax', 'social_security', 'driving_licence', 'visa', 'other'];

function declaredKey(kind: AnchorKind, value: string, context: DeclareContext): string {
  const parts = value.split(':');
  const typed = kind === 'document' && parts.length === 3 && documentKinds.includes(parts[0]);
  const key = anchorKey(kind, typed ? parts[2] : kind === 'vehicle' ? (parts.at(-1) ?? value) : value, {
    document: typed ? (parts[0] as DocumentKind) : undefined,
    country: typed && parts[1] !== '?' ? parts[1] : kind === 'vehicle' && parts.length === 2 ? parts[0] : null,
    defaultCountry: context.defaultCountry,
  });
  if (key !== null) return typed || kind !== 'document' ? key.key : key.key.replace(/^other:/, '?:');
  if (kind === 'journey' || kind === 'event') return foldText(value);
  throw new UserError({
    code: 'anchor_without_key',
    file: context.file,
    message: `"${value}" is no ${kind} that could be told from others`,
    todo: 'Write it in full (a phone with its country code, a journey with its day), or leave it out.',
  });
}

function declareEvent(event: Memo['events'][number], window: Window, context: DeclareContext): DeclaredEvent {
  if (event.type !== undefined) refuseProtected(event.type, context.protected, context.file);
  if (event.id === undefined && event.place === undefined && event.type === undefined) {
    throw new UserError({
      code: 'event_without_description',
      file: context.file,
      message: 'an event of the memo has neither an id nor a type or place',
      todo: 'Give its id, or its type and place with from and to.',
    });
  }
  return {
    id: event.id ?? null,
    type: event.type === undefined ? null : foldText(event.type),
    place: event.place === undefined ? null : foldText(event.place),
    from: event.from === undefined ? window.from : firstDay(event.from),
    to: event.to === undefined ? window.to : lastDay(event.to),
    source: event.source ?? '',
  };
}

function declarePerson(
  declared: Memo['starting_persons'][number],
  role: DeclaredPerson['role'],
  context: DeclareContext,
): DeclaredPerson {
  const { record, person, source } = declared;
  const id = record ? context.personOfRow(record.file, record.row) : person && context.isPerson(person) ? person : null;
  if (id === null) {
    const named = record ? `${record.file} row ${record.row}` : `person ${person ?? ''}`;
    throw new UserError({
      code: 'declared_person_unknown',
      file: context.file,
      message: `${named} is no person in the files`,
      todo: 'Name the file as it was handed in and the data row, counted from 1 without the header.',
    });
  }
  return { person: id, role, source };
}

function firstDay(date: string): number | null {
  return isoInterval(date)?.from ?? null;
}

function lastDay(date: string): number | null {
  return isoInterval(date)?.to ?? null;
}

/** The largest number of users an anchor may have: max(10, min(10 % of persons, 50 sqrt(persons))) (CONTRACTS 4). */
export function dragnetLimit(persons: number): number {
  return Math.max(10, Math.min(persons / 10, 50 * Math.sqrt(persons)));
}

/**
 * Refuses (GuardError, exit 3) an anchor that covers more of the population than the dragnet limit; names the anchor and both
 * numbers. `persons` is the population, where it is larger than the persons of the graph.
 */
export function refuseDragnet(graph: EvidenceGraph, network: DeclaredNetwork, persons = graph.persons.length): void {
  const limit = dragnetLimit(persons);
  for (const { index, declared } of resolveAnchors(graph, network).found) {
    const users = graph.index.anchorOffset[index + 1] - graph.index.anchorOffset[index];
    if (users <= limit) continue;
    throw new GuardError({
      code: 'dragnet',
      message: `${declared.kind} "${declared.label}" has ${users} users among ${persons} persons; at most ${Math.floor(limit)} are allowed: a dragnet, no shared detail`,
      todo: 'Declare something narrower: a room instead of a building, a span of days, a journey.',
    });
  }
}
