import type { TouchTable } from './touch-table.ts';

/** The table of touches as Markdown: `docs/method/touches.md` is made of it, and a test compares the two. */
export function touchTableMarkdown(table: TouchTable): string {
  return [
    '## Properties of a person',
    '',
    ...markdownTable(
      ['property', 'anchor', 'why'],
      table.properties.map(({ prop, kind, document, why }) => [prop, document ? `${kind} (${document})` : kind, why]),
    ),
    '',
    '## Entities that are anchors',
    '',
    ...markdownTable(
      ['schema', 'anchor', 'named by', 'used by', 'runs it', 'used with it', 'dates', 'leg', 'why'],
      table.anchors.map((rule) => [
        rule.schema,
        rule.document ? `${rule.kind} (${rule.document})` : rule.kind,
        rule.names.join(', '),
        rule.users.join(', '),
        rule.runners.join(', '),
        [...rule.carries, ...rule.details.map(({ prop }) => prop)].join(', '),
        rule.dating,
        rule.leg ? 'yes' : '',
        rule.why,
      ]),
    ),
    '',
    '## Entities between two others',
    '',
    ...markdownTable(
      ['schema', 'from', 'to', 'direct statement', 'a link by itself', 'runs it', 'anchors used', 'dates', 'why'],
      table.between.map((rule) => [
        rule.schema,
        rule.from,
        rule.to,
        rule.type,
        rule.carries ? 'yes' : 'no, context',
        rule.runs ? 'from' : '',
        rule.anchors.map(({ prop, kind }) => `${prop} (${kind})`).join(', '),
        rule.dating,
        rule.why,
      ]),
    ),
    '',
  ].join('\n');
}

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}
