import { type DemoTeller, runDemo } from '../packages/workflow/src/index.ts';

/** Figures of the demo by id, with L1's expectations as `N2.expected` and so on. */
export type Figures = ReadonlyMap<string, string>;

/** Runs the demo whole and keeps the figures of its first publication. */
export async function demoFigures(folder: string): Promise<Figures> {
  const figures = new Map<string, string>();
  const number = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 0 });
  const teller: Partial<DemoTeller> = {
    measured: ({ set }) => {
      for (const figure of set.figures) {
        figures.set(figure.id, number(figure.value));
        if (figure.expected !== undefined) figures.set(`${figure.id}.expected`, number(figure.expected));
      }
      for (const rule of set.context.namedRules) figures.set(`rule.${rule.name}`, figures.get(rule.id) ?? '0');
      const searched = set.context.systems.filter((system) => system.searched === 'yes').length;
      figures.set('systems', `${searched} of ${set.context.systems.length}`);
    },
    declared: (report) => figures.set('starting', String(report.startingPersons)),
    compared: (report) => {
      figures.set('truth.moved', number(report.trulyMoved));
      figures.set('truth.found', number(report.found));
      figures.set('truth.noFile', number(report.missedInNoFile));
    },
  };
  const silent = new Proxy(teller, { get: (target, name: keyof DemoTeller) => target[name] ?? (() => {}) });
  await runDemo({ folder, teller: silent as DemoTeller });
  return figures;
}

/** Puts figures into the README: `<!--fig:M1-->371<!--/-->` gets the value of M1. Throws where an id has none. */
export function withFigures(text: string, figures: Figures): string {
  return text.replace(/<!--fig:([^>]+?)-->[^<]*<!--\/-->/g, (_, id: string) => {
    const value = figures.get(id);
    if (value === undefined) throw new Error(`README asks for the figure ${id}, which the demo does not give`);
    return `<!--fig:${id}-->${value}<!--/-->`;
  });
}
