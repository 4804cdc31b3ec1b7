import { readFile } from 'node:fs/promises';
import { type Clock, type Progress, silent, systemClock, UserError } from '@lookback/base';
import { type Charter, charterSchema, readYaml } from '@lookback/model';
import { profiles } from '@lookback/review';
import { openWorkspace, type Workspace } from '@lookback/store';
import { words } from '@lookback/words';

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
      message: words.error_no_charter({ file }),
      todo: words.error_no_charter_todo(),
      cause: error,
    });
  });
  const yaml = readYaml(text, file, charterSchema);
  if (profiles.every(({ id }) => id !== yaml.value.profile)) {
    const place = yaml.placeOf(['profile']);
    throw new UserError({
      code: 'profile_unknown',
      ...place,
      message: words.error_profile({ file, line: String(place.line), profile: yaml.value.profile }),
      todo: words.error_profile_todo({ profiles: profiles.map(({ id }) => id).join(', ') }),
    });
  }
  return yaml.value;
}
