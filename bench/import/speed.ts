/**
 * How fast and in how much memory a large CSV becomes verified records:
 * `node start.cjs bench/import/speed.ts [ROWS]` (1,000,000 rows of 12 columns by default).
 * Prints one JSON object. The file has quoted cells, doubled quotes, line breaks in cells and Cyrillic names.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkspace, type ImportTotals, importSource, intakeFile, openRows } from '@lookback/store';

const rows = Number(process.argv[2] ?? 1_000_000);
const names = ['Мария', 'Anna', 'José', 'Rustam', 'Zuhra', 'Ali', 'John', 'Peter', 'Fatima', 'Hassan'];

async function writeCsv(path: string): Promise<void> {
  const out = createWriteStream(path);
  out.write('id,given,family,birth,phone,email,street,city,country,document,amount,note\n');
  let text = '';
  for (let i = 0; i < rows; i++) {
    const born = `19${50 + (i % 50)}-0${1 + (i % 9)}-1${i % 10}`;
    const note = `"note ""x"" ${i % 5 === 0 ? '\n' : ''}more text"`;
    text += `${i},${names[i % 10]},Family${i % 5000},${born},+99890${1000000 + i},u${i}@mail.org,`;
    text += `"${i % 900} Long Street, Apt ${i % 50}",City${i % 300},UZ,AB${1e6 + i},${(i % 1000) / 7},${note}\n`;
    if (text.length < 1e6) continue;
    if (!out.write(text)) await new Promise<void>((done) => out.once('drain', () => done()));
    text = '';
  }
  await new Promise<void>((done) => out.end(text, () => done()));
}

const folder = await mkdtemp(join(tmpdir(), 'lookback-bench-'));
const csv = join(folder, 'people.csv');
await writeCsv(csv);

const scanBegun = performance.now();
let scanned = 0;
const source = await openRows(csv);
for await (const batch of source.batches()) scanned += batch.rows.length;
const scanMs = performance.now() - scanBegun;

const workspace = await createWorkspace(join(folder, 'review'));
const begun = performance.now();
const intake = await intakeFile(workspace, csv);
const keptMs = performance.now() - begun;
const { snapshot } = await importSource(workspace, intake.source);
const totalMs = performance.now() - begun;
const totals = snapshot.manifest.totals as unknown as ImportTotals;
const cpu = process.cpuUsage();

console.log(
  JSON.stringify({
    rows,
    bytes: (await stat(csv)).size,
    records: totals.records,
    scanned,
    scanSeconds: round(scanMs / 1000),
    intakeSeconds: round(keptMs / 1000),
    toVerifiedRecordsSeconds: round(totalMs / 1000),
    cpuSeconds: round((cpu.user + cpu.system) / 1e6),
    peakResidentMib: Math.round(process.resourceUsage().maxRSS / 1024),
    node: process.version,
  }),
);
await rm(folder, { recursive: true, force: true });

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
