import { readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { UserError } from '@lookback/base';
import { words } from '@lookback/words';
import { makeFolder, writeFileAtomically } from './atomic-file.ts';

/** The format of the workspace folder that this version writes. */
export const workspaceFormat = 1;

/** A workspace folder and the paths in it (DESIGN 4). */
export interface Workspace {
  readonly folder: string;
  readonly format: number;
  /** A demo: scripted deciders and a clock of its own are allowed only here. */
  readonly simulated: boolean;
  readonly paths: {
    readonly charter: string;
    readonly mappings: string;
    readonly models: string;
    readonly networks: string;
    readonly sources: string;
    readonly snapshots: string;
    readonly publications: string;
    readonly ledger: string;
  };
  /** Path of a file relative to the workspace, with forward slashes. */
  path(...parts: string[]): string;
}

interface Settings {
  readonly format: number;
  readonly simulated: boolean;
}

/**
 * Makes an empty workspace: `workspace.json` and the folders. A workspace that is there already stays as it is.
 * Throws WorldError `disk_full`, `not_writable`.
 */
export async function createWorkspace(folder: string, options: { simulated?: boolean } = {}): Promise<Workspace> {
  const root = resolve(folder);
  if (await exists(join(root, 'workspace.json'))) return openWorkspace({ dir: root, cwd: root });
  for (const name of ['mappings', 'models', 'networks', 'sources', 'snapshots', 'publications']) {
    await makeFolder(join(root, name));
  }
  const settings = { format: workspaceFormat, ...(options.simulated ? { simulated: true } : {}) };
  await writeFileAtomically(join(root, 'workspace.json'), `${JSON.stringify(settings, null, 2)}\n`);
  return workspaceAt(root, { simulated: options.simulated ?? false });
}

/**
 * Opens the workspace `dir`, or else the nearest parent folder of `cwd` that holds `workspace.json`. An older format
 * is brought up to date. Throws UserError `no_workspace`, `workspace_broken`, `workspace_newer`.
 */
export async function openWorkspace(where: { dir?: string; cwd: string }): Promise<Workspace> {
  const root = where.dir ? resolve(where.cwd, where.dir) : await nearest(where.cwd);
  if (!root || !(await exists(join(root, 'workspace.json')))) {
    throw new UserError({
      code: 'no_workspace',
      message: where.dir ? words.error_store_not_a_workspace({ dir: where.dir }) : words.error_store_no_workspace(),
      todo: words.error_store_no_workspace_todo(),
    });
  }
  const file = join(root, 'workspace.json');
  const settings = await readSettings(file);
  if (settings.format > workspaceFormat) {
    throw new UserError({
      code: 'workspace_newer',
      file,
      message: words.error_store_workspace_newer({ format: String(settings.format), known: String(workspaceFormat) }),
      todo: words.error_store_workspace_newer_todo(),
    });
  }
  return workspaceAt(root, settings);
}

async function readSettings(file: string): Promise<Settings> {
  try {
    const { format, simulated } = JSON.parse(await readFile(file, 'utf8')) as Partial<Settings>;
    if (!Number.isInteger(format) || typeof format !== 'number') throw new Error('no format');
    return { format, simulated: simulated === true };
  } catch (error) {
    throw new UserError({
      code: 'workspace_broken',
      file,
      message: `${file} cannot be read as workspace settings.`,
      todo: `It should hold {"format": ${workspaceFormat}}.`,
      cause: error,
    });
  }
}

async function nearest(cwd: string): Promise<string | null> {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (await exists(join(folder, 'workspace.json'))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

function workspaceAt(folder: string, settings: { simulated: boolean }): Workspace {
  const path = (...parts: string[]) => join(folder, ...parts);
  return {
    folder,
    format: workspaceFormat,
    simulated: settings.simulated,
    path,
    paths: {
      charter: path('charter.yaml'),
      mappings: path('mappings'),
      models: path('models'),
      networks: path('networks'),
      sources: path('sources'),
      snapshots: path('snapshots'),
      publications: path('publications'),
      ledger: path('ledger.sqlite'),
    },
  };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
