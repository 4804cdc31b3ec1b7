import { type ActorRole, type CommandKind, permissions } from '@lookback/review';
import { type Act, acts } from './schema/index.ts';

const commandOf: Readonly<Record<Act, CommandKind>> = {
  pause: 'pause',
  resume: 'resume',
  refer: 'refer_protection',
  end_protection: 'end_protection',
  reopen: 'reopen',
  note: 'note',
  attach: 'attach_evidence',
  role: 'set_role',
  band: 'set_band',
  place: 'record_location',
  action: 'record_action',
  search: 'record_search',
};

/** The acts that roles allow, by the policy's own table. */
export function actsFor(roles: readonly ActorRole[]): Act[] {
  return acts.filter((act) => {
    const permitted = permissions[commandOf[act]];
    return permitted === 'anyone' || roles.some((role) => permitted.includes(role));
  });
}
