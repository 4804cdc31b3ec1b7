import { readFile } from 'node:fs/promises';
import { type Clock, type Progress, silent, systemClock, UserError } from '@lookback/base';
import { type Charter, charterSchema, readYaml } from '@lookback/model';
import { profiles } from '@lookback/review';
import { openWorkspace, type Workspace } from '@lookback/store';

/** A workspace opened for work: its charter, and the ports through which a step meets the world. */
export interface ReviewContext {
  readonly workspace: Workspace;
  readonly charter: Charter;
  readonly clock: Clock;
  readonly progress: Progress;
}

export interface OpenOptions {
  /** The workspace folder; else the nearest parent of `cwd` with workspace.json. */
  readonly dir?: string;
  readonly cwd: string;
  readonly clock?: Clock;
  readonly progress?: Progress;
}

/** Opens a workspace with its charter. Throws UserError `no_workspace`, `no_charter`, `yaml_syntax`, `yaml_schema`. */
export async function openReview(options: OpenOptions): Promise<ReviewContext> {
  const workspace = await openWorkspace({ dir: options.dir, cwd: options.cwd });
  return {
    workspace,
    charter: await readCharter(workspace),
    clock: options.clock ?? systemClock,
    progress: options.progress ?? silent,
  };
}

async function readCharter(workspace: Workspace): Promise<Charter> {
  const file = workspace.paths.charter;
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UserError({
      code: 'no_charter',
      file,
      message: `${file} cannot be read: a review needs its mandate.`,
      todo: 'Write it, or run `lookback init` in an empty folder and copy the one that it writes.',
      cause: error,
    });
  });
  const yaml = readYaml(text, file, charterSchema);
  if (profiles.every(({ id }) => id !== yaml.value.profile)) {
    const place = yaml.placeOf(['profile']);
    throw new UserError({
      code: 'profile_unknown',
      ...place,
      message: `${file}:${place.line}: ${yaml.value.profile} is no profile of a review.`,
      todo: `Profiles are: ${profiles.map(({ id }) => id).join(', ')}.`,
    });
  }
  return yaml.value;
}
