import { UserError } from '@lookback/base';
import { readYaml, type YamlFile } from '@lookback/model';
import { type Chain, chainFileSchema } from './chain-schema.ts';

/** A YAML file of a chain's folder. */
export interface ChainText {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the files of a reporting chain as one. Throws UserError `yaml_syntax`, `yaml_schema`, `claims_unknown_id`,
 * `claims_double_id` or `claims_circular`, each with its place.
 */
export function readChain(texts: readonly ChainText[]): Chain {
  const files = texts.map(({ file, text }) => ({ ...readYaml(text, file, chainFileSchema), file }));
  const chain: Chain = {
    title: files.find((file) => file.value.title !== undefined)?.value.title,
    origins: files.flatMap((file) => file.value.origins),
    same_origin: files.flatMap((file) => file.value.same_origin),
    dependencies: files.flatMap((file) => file.value.dependencies),
    reports: files.flatMap((file) => file.value.reports),
    claims: files.flatMap((file) => file.value.claims),
    derivations: files.flatMap((file) => file.value.derivations),
  };
  for (const file of files) checkIds(file, chain);
  checkDoubles(files);
  checkCircles(chain, files);
  return chain;
}

function checkIds(file: YamlFile<Chain> & { readonly file: string }, chain: Chain): void {
  const known = {
    origin: new Set(chain.origins.map((item) => item.id)),
    report: new Set(chain.reports.map((item) => item.id)),
    claim: new Set(chain.claims.map((item) => item.id)),
  };
  const need = (kind: keyof typeof known, id: string | undefined, path: readonly (string | number)[]): void => {
    if (id === undefined || known[kind].has(id)) return;
    const place = file.placeOf(path);
    const message = `${place.file}:${place.line}:${place.column}: there is no ${kind} "${id}"`;
    throw new UserError({ code: 'claims_unknown_id', ...place, message, todo: `Correct the id or add the ${kind}.` });
  };
  file.value.same_origin.forEach((item, i) => {
    need('origin', item.a, ['same_origin', i, 'a']);
    need('origin', item.b, ['same_origin', i, 'b']);
    for (const id of item.one_of ?? []) need('origin', id, ['same_origin', i, 'one_of']);
  });
  file.value.dependencies.forEach((item, i) => {
    for (const id of item.origins) need('origin', id, ['dependencies', i, 'origins']);
  });
  file.value.reports.forEach((item, i) => {
    for (const id of item.from) need('report', id, ['reports', i, 'from']);
    need('report', item.part_of, ['reports', i, 'part_of']);
  });
  file.value.claims.forEach((item, i) => {
    need('report', item.report, ['claims', i, 'report']);
    need('claim', item.repeats, ['claims', i, 'repeats']);
    need('claim', item.supports, ['claims', i, 'supports']);
    need('claim', item.about?.claim, ['claims', i, 'about', 'claim']);
    for (const id of item.origins) need('origin', id, ['claims', i, 'origins']);
  });
  file.value.derivations.forEach((item, i) => {
    need('claim', item.whole, ['derivations', i, 'whole']);
    for (const id of item.minus) need('claim', id, ['derivations', i, 'minus']);
  });
}

function checkDoubles(files: readonly (YamlFile<Chain> & { readonly file: string })[]): void {
  const seen = new Set<string>();
  for (const file of files) {
    for (const key of ['origins', 'reports', 'claims', 'derivations'] as const) {
      file.value[key].forEach(({ id }, i) => {
        if (!seen.has(`${key} ${id}`)) {
          seen.add(`${key} ${id}`);
          return;
        }
        const place = file.placeOf([key, i, 'id']);
        const message = `${place.file}:${place.line}:${place.column}: the id "${id}" stands twice among the ${key}`;
        throw new UserError({ code: 'claims_double_id', ...place, message, todo: 'Give each its own id.' });
      });
    }
  }
}

/** A claim that in the end repeats itself is a loop of reports that quote each other: it supports nothing. */
function checkCircles(chain: Chain, files: readonly (YamlFile<Chain> & { readonly file: string })[]): void {
  const target = new Map(chain.claims.map((claim) => [claim.id, claim.repeats ?? claim.supports]));
  for (const file of files) {
    file.value.claims.forEach((claim, i) => {
      const path = new Set<string>();
      for (let id: string | undefined = claim.id; id !== undefined; id = target.get(id)) {
        if (path.has(id)) {
          const place = file.placeOf(['claims', i, 'repeats']);
          const message = `${place.file}:${place.line}:${place.column}: "${claim.id}" in the end repeats itself`;
          throw new UserError({ code: 'claims_circular', ...place, message, todo: 'Name who said it first.' });
        }
        path.add(id);
      }
    });
  }
}
