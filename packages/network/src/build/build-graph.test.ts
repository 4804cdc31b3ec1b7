import type { Entity, EntityKind, Statement } from '@lookback/model';
import { memoSchema } from '@lookback/model';
import { describe, expect, it } from 'vitest';
import { declareNetwork, refuseDragnet } from '../trace/declare-network.ts';
import { traceNetwork } from '../trace/trace-network.ts';
import { buildEvidenceGraph, type GraphInput } from './build-graph.ts';
import { anchorAt, type EvidenceGraph } from './evidence-graph.ts';
import { looserEqualities } from './looser.ts';
import { reshapeAnchors } from './reshape-anchors.ts';
import { decodeGraph, encodeGraph } from './snapshot.ts';
import { touchTable } from './touch-table.ts';

/** Statements as a mapping would make them: `[entity, prop, value, {from, to}?]`; an entity id is `S1.1` or `Trip:x`. */
type Line = readonly [entity: string, prop: string, value: string, valid?: readonly [string, string]];

const entityTyped = new Set([
  'involved',
  'organizer',
  'caller',
  'receiver',
  'payer',
  'beneficiary',
  'holder',
  'vehicle',
  'person',
  'relative',
]);

function input(lines: readonly Line[], more: Partial<GraphInput> = {}): GraphInput {
  const entities = new Map<string, Entity>();
  const statements: Statement[] = [];
  lines.forEach(([entity, prop, value, valid], i) => {
    const person = /^S\d/.test(entity);
    const [source, row] = person ? entity.slice(1).split('.').map(Number) : [9, i + 1];
    const schema = person ? 'Person' : entity.split(':')[0];
    const kind: EntityKind = person ? 'person' : 'thing';
    if (!entities.has(entity)) entities.set(entity, { id: entity, schema, kind, source, row });
    statements.push({
      id: `${entity}#${prop}#${i}`,
      entity,
      schema,
      prop,
      type: entityTyped.has(prop) ? 'entity' : 'text',
      ordinal: 0,
      value,
      original: '',
      source,
      row,
      column: prop,
      validFrom: valid?.[0] ?? '',
      validTo: valid?.[1] ?? '',
      flag: '',
    });
  });
  const personOf = (record: string) => (/^S\d/.test(record) ? (persons.get(record) ?? record) : null);
  return { entities: entities.values(), statements, personOf, ...more };
}

/** S2.1 is a second record of S1.1. */
const persons = new Map([['S2.1', 'S1.1']]);

const lines: readonly Line[] = [
  ['S1.1', 'phone', '+998 90 123 45 67', ['2023-05-01', '2023-06-30']],
  ['S1.1', 'birthDate', '1991-04-12'],
  ['S1.1', 'nationality', 'uz'],
  ['S1.2', 'phone', '998901234567', ['2024-01-01', '2024-05-01']],
  ['S1.3', 'address', 'Room 4, 12 Quay Street, Norhaven'],
  ['S1.4', 'address', '12 Quay St., Norhaven'],
  ['S1.5', 'phone', '0000000'],
  ['Trip:M14', 'name', 'M14'],
  ['Trip:M14', 'startDate', '2023-05-14'],
  ['Trip:M14', 'involved', 'S2.1'],
  ['Trip:M14', 'involved', 'S1.4'],
  ['Trip:M14', 'vehicle', 'Vehicle:v'],
  ['Vehicle:v', 'registrationNumber', '01 A 777 BC'],
  ['Payment:1', 'payer', 'S3.1'],
  ['Payment:1', 'beneficiary', 'S1.2'],
  ['Payment:1', 'date', '2023-05-02'],
  ['Family:1', 'person', 'S3.1'],
  ['Family:1', 'relative', 'S1.5'],
  ['Call:1', 'caller', 'S1.3'],
  ['Call:1', 'receiverNumber', '+998901234567'],
  ['Call:1', 'date', '2023-05'],
];

const memo = memoSchema.parse({
  id: 'n',
  known_since: '2024-03-01',
  window: { from: '2023-01-01', to: '2023-12-31' },
  members: [{ person: 'S3.1', role: 'organiser', source: 'M1' }],
  anchors: [
    { kind: 'phone', value: '+998901234567', source: 'M2' },
    { kind: 'journey', value: 'M14 2023-05-14', source: 'M1' },
    { kind: 'vehicle', value: '01a777bc', source: 'M1' },
  ],
});
const context = { personOfRow: () => null, isPerson: () => true };

const anchorsOf = ({ anchors }: EvidenceGraph) => Array.from(anchors.kind, (_, at) => anchorAt(anchors, at));

describe('evidence graph', () => {
  const graph = buildEvidenceGraph(input(lines));
  const keys = anchorsOf(graph).map(({ kind, key }) => `${kind} ${key}`);

  it('makes canonical anchors, none of placeholders or protected properties', () => {
    expect(keys).toEqual([
      'address 12 quay street norhaven',
      'address 12 quay street norhaven #4',
      'journey M14@2023-05-14',
      'phone +998901234567',
      'vehicle ?:01A777BC',
    ]);
    expect(anchorsOf(graph)[0].building).toBe(true);
    expect(anchorsOf(graph)[1].building).toBe(false);
  });

  it('finds touches, legs, direct statements of members, and leaves kinship as context', () => {
    const trace = traceNetwork(graph, declareNetwork(memo, context));
    const found = new Map(trace.findings.map((finding) => [finding.person, finding]));
    expect([...found.keys()].sort()).toEqual(['S1.1', 'S1.2', 'S1.3', 'S1.4']);
    expect(found.get('S1.1')).toMatchObject({ moved: true, observed: 3, certain: 3 });
    expect(found.get('S1.1')?.support.sole).toEqual([]);
    expect(found.get('S1.2')).toMatchObject({ observed: 0, moved: false });
    expect(found.get('S1.2')?.direct[0]).toMatchObject({ type: 'paid', direction: 'from_member', member: 'S3.1' });
    expect(found.get('S1.3')).toMatchObject({ observed: 1, certain: 1, moved: false });
    expect(found.get('S1.4')?.support.sole).toContainEqual({ level: 'memo', id: 'M1' });
  });

  it('knows the identity decision that a touch through a joined record hangs on', () => {
    const trace = traceNetwork(buildEvidenceGraph(input(lines.slice(7))), declareNetwork(memo, context));
    const finding = trace.findings.find(({ person }) => person === 'S1.1');
    expect(finding?.support.sole).toContainEqual({ level: 'identity', id: 'S2.1' });
  });

  it('does not depend on the order of statements', () => {
    const { entities, ...rest } = input(lines);
    const list = [...entities];
    const back = buildEvidenceGraph({ ...rest, entities: list.reverse(), statements: [...rest.statements].reverse() });
    expect(encodeGraph(back)).toEqual(encodeGraph(graph));
  });

  it('comes back from its snapshot', () => {
    const bytes = encodeGraph(graph);
    expect(encodeGraph(decodeGraph(bytes))).toEqual(bytes);
    expect(anchorsOf(decodeGraph(bytes))).toEqual(anchorsOf(graph));
    expect([...decodeGraph(bytes).items.statement]).toEqual([...graph.items.statement]);
    expect(() => decodeGraph(new Uint8Array(40))).toThrowError(expect.objectContaining({ code: 'not_a_graph' }));
  });

  it('splits a reassigned phone by time', () => {
    const at = Date.parse('2023-10-01') / 86_400_000;
    const split = reshapeAnchors(graph, { reassigned: [{ kind: 'phone', key: '+998901234567', at }] });
    const phones = anchorsOf(split)
      .filter(({ kind }) => kind === 'phone')
      .map(({ key }) => key);
    expect(phones).toEqual(['+998901234567', '+998901234567 from 2023-10-01']);
  });

  it('joins what a person accepted as one anchor, and parts it again without the entry', () => {
    const keys: [string, string] = ['12 quay street norhaven', '12 quay street norhaven #4'];
    const joined = reshapeAnchors(graph, { same: [{ kind: 'address', keys }] });
    expect(anchorsOf(joined).filter(({ kind }) => kind === 'address')).toMatchObject([
      { key: keys[0], building: true },
    ]);
    expect(encodeGraph(reshapeAnchors(graph, { same: [] }))).toEqual(encodeGraph(graph));
  });

  it('proposes the building of a room as the same address', () => {
    expect(looserEqualities(graph)).toEqual([
      expect.objectContaining({
        rule: 'same_building',
        keys: ['12 quay street norhaven', '12 quay street norhaven #4'],
      }),
    ]);
  });

  it('takes withdrawn sources away', () => {
    const trace = traceNetwork(
      buildEvidenceGraph(input(lines, { offSources: new Set([9]) })),
      declareNetwork(memo, context),
    );
    expect(trace.findings.map(({ person }) => person)).toEqual(['S1.1']);
  });

  it('refuses protected attributes in a table and in a memo, and a dragnet with its number', () => {
    const table = { ...touchTable, properties: [{ prop: 'birthPlace', kind: 'address' as const, why: '' }] };
    expect(() => buildEvidenceGraph(input(lines, { table }))).toThrowError(
      expect.objectContaining({ code: 'protected_attribute', exitCode: 3 }),
    );
    const bad = memoSchema.parse({ ...memo, anchors: [{ kind: 'nationality', value: 'uz', source: 'M1' }] });
    expect(() => declareNetwork(bad, context)).toThrowError(expect.objectContaining({ code: 'protected_attribute' }));
    const crowd = Array.from({ length: 11 }, (_, i): Line => [`S1.${i + 1}`, 'phone', '+998901234567']);
    expect(() => refuseDragnet(buildEvidenceGraph(input(crowd)), declareNetwork(memo, context))).toThrowError(
      expect.objectContaining({ code: 'dragnet', message: expect.stringContaining('11 users') }),
    );
  });
});
