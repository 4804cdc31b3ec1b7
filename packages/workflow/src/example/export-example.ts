import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { renderPersonPage } from '@lookback/figures';
import { latestSnapshot, openSnapshot, type Snapshot } from '@lookback/store';
import { openBook } from '../book/book.ts';
import type { ReviewContext } from '../context.ts';
import { readLinks } from '../links/links.ts';
import { readCandidates, readPersons } from '../persons/person-table.ts';
import { csvText } from '../quick/csv-text.ts';
import { loadFile, openLibrary, personOfId } from '../review/person-file.ts';
import { personPage } from '../review/person-page.ts';
import { nameAndBirth } from '../review/person-summary.ts';

/** Writes what steps 1 to 5 of an example made into a folder a step, readable without Lookback. */
export async function exportExample(context: ReviewContext, to: string): Promise<void> {
  for (const step of ['2-resolve', '3-declare', '4-trace', '5-review']) {
    await rm(join(to, step), { recursive: true, force: true });
  }
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), text);
  };
  await write('1-import/accounted.csv', await accounted(context));
  await write('2-resolve/persons.csv', await persons(context));
  await write('2-resolve/candidates.csv', await candidates(context));
  await write('3-declare/network.json', await text(await need(context, 'network'), 'network.json'));
  await write('4-trace/links.csv', await links(context));
  await write('5-review/ledger.csv', await ledger(context));
  await write('5-review/person.html', renderPersonPage(await personPage(context, await mostTelling(context)), 'en'));
}

/** Writes the publications of an example, and the first one's figures as step 6. What is for oversight stays out. */
export async function exportPublications(context: ReviewContext, to: string): Promise<void> {
  const from = context.workspace.paths.publications;
  for (const step of ['6-measure', '7-publish']) await rm(join(to, step), { recursive: true, force: true });
  for (const number of (await readdir(from)).sort()) {
    const filter = (path: string) => !['oversight', 'public'].includes(basename(path));
    await cp(join(from, number), join(to, '7-publish', number), { recursive: true, filter });
  }
  await cp(join(to, '7-publish', '0001', 'figures.csv'), join(to, '6-measure', 'figures.csv'));
}

async function need(context: ReviewContext, stage: string): Promise<Snapshot> {
  const snapshot = await latestSnapshot(context.workspace, stage);
  if (!snapshot) throw new Error(`no ${stage} snapshot`);
  return snapshot;
}

function text(snapshot: Snapshot, name: string): Promise<string> {
  return readFile(snapshot.file(name), 'utf8');
}

/** Rows and bytes of every source: records + rejected + header + blank = all. */
async function accounted(context: ReviewContext): Promise<string> {
  const rows: string[][] = [];
  const { workspace } = context;
  const pointers: Record<string, string> = JSON.parse(
    await readFile(join(workspace.paths.snapshots, 'latest.json'), 'utf8'),
  );
  for (const [pointer, digest] of Object.entries(pointers).filter(([name]) => name.startsWith('import/'))) {
    const snapshot = await openSnapshot(workspace, 'import', digest);
    const totals = snapshot?.manifest.totals as Record<string, number> & { bytes: Record<string, number> };
    const counts = ['rows', 'records', 'rejected', 'header', 'blank'].map((name) => String(totals[name]));
    rows.push([pointer.slice('import/'.length), ...counts, String(totals.bytes.total)]);
  }
  return csvText(['source', 'rows', 'records', 'rejected', 'header', 'blank', 'bytes'], rows);
}

async function persons(context: ReviewContext): Promise<string> {
  const { ofRecord, rows } = await openLibrary(context);
  const who = await readPersons(await need(context, 'persons'));
  const lines = [...who.personOf].map(([record, person]) => {
    const [, source, row] = /^S(\d+)\.(\d+)/.exec(record) ?? ['', '0', '0'];
    const name = ofRecord.get(record)?.find((statement) => statement.prop === 'name');
    return [
      record,
      person ?? '',
      who.basisOf.get(record) ?? '',
      rows.fileOf(Number(source)),
      row,
      name?.original || name?.value || '',
    ];
  });
  return csvText(['record', 'person', 'basis', 'file', 'row', 'name'], lines);
}

async function candidates(context: ReviewContext): Promise<string> {
  const rows = await readCandidates(await need(context, 'persons'));
  const lines = rows.map((row) => [row.a, row.b, row.probability.toPrecision(4), row.reason]);
  return csvText(['record_a', 'record_b', 'probability', 'reason'], lines);
}

async function links(context: ReviewContext): Promise<string> {
  const { findings, anchors } = await readLinks(await need(context, 'links'));
  const header = [
    'person',
    'name',
    'observed',
    'expected',
    'p',
    'q',
    'band',
    'moved',
    'hub_only',
    'sole_support',
    'details',
  ];
  const lines: string[][] = [];
  for (const finding of findings) {
    const [name] = nameAndBirth(await loadFile(context, finding.person)).names;
    const details = [
      ...finding.touches.map((touch) => `${anchors[touch.anchor].kind} ${anchors[touch.anchor].label}`),
      ...finding.direct.map((direct) => `${direct.type} ${direct.member}`),
    ];
    lines.push([
      finding.person,
      name,
      String(finding.observed),
      finding.expected.toPrecision(4),
      finding.p.toPrecision(4),
      finding.q.toPrecision(4),
      String(finding.band),
      String(finding.moved),
      String(finding.hubOnly),
      finding.support.sole
        .map((item) => `${item.level}:${item.id}`)
        .sort()
        .join('|'),
      details.sort().join('|'),
    ]);
  }
  return csvText(header, lines);
}

async function ledger(context: ReviewContext): Promise<string> {
  const book = await openBook(context);
  const state = await book.state();
  const lines = (await book.events()).map((event) => {
    const body = event as unknown as Record<string, unknown>;
    const actor = state.keys.get(event.actor.id)?.name ?? event.actor.id;
    const reason = event.texts.reason ?? event.texts.text ?? '';
    return [
      String(event.sequence),
      event.at,
      actor,
      event.kind,
      String(body.person ?? ''),
      String(body.outcome ?? ''),
      reason ?? '',
    ];
  });
  return csvText(['sequence', 'at', 'actor', 'event', 'person', 'outcome', 'reason'], lines);
}

/** The person whose page shows most: the one with most evidence items. */
async function mostTelling(context: ReviewContext): Promise<string> {
  const { trace, persons: who } = await openLibrary(context);
  const [best] = [...trace.findings].sort((a, b) => b.observed - a.observed || (a.person < b.person ? -1 : 1));
  return personOfId(who, best.person);
}
