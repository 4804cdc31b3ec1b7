import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nonceOf } from '@lookback/figures';
import type { Workspace } from '@lookback/store';
import { knownSecret } from '../publish/secret.ts';
import type { Difference } from './differences.ts';

/**
 * Whether the workspace's secret is the one under which the publications were made: with another, pseudonyms change and
 * commitments of what comes next cannot be told from those of before.
 */
export async function verifySecret(workspace: Workspace, publications: readonly string[]): Promise<Difference[]> {
  const secret = await knownSecret(workspace);
  for (const name of publications) {
    const figure = await openedFigure(join(workspace.paths.publications, name, 'figures.json'));
    if (figure === null) continue;
    if (secret === null || secret.length === 0) return [{ path: '.secret', place: 'missing' }];
    if (nonceOf(secret, figure) !== figure.nonce)
      return [{ path: '.secret', place: `not that of publication ${name}` }];
  }
  return [];
}

interface OpenedFigure {
  readonly asOf: string;
  readonly id: string;
  readonly nonce: string;
}

/** The first figure of a file that gives its nonce; null where there is none, or the file cannot be read. */
async function openedFigure(path: string): Promise<OpenedFigure | null> {
  try {
    const { asOf, figures } = JSON.parse(await readFile(path, 'utf8'));
    const figure = figures.find((item: { nonce?: unknown }) => typeof item.nonce === 'string');
    return { asOf: String(asOf), id: String(figure.id), nonce: String(figure.nonce) };
  } catch {
    return null;
  }
}
