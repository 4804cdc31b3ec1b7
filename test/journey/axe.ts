import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** Runs axe on what the page shows now, for WCAG 2.2 A and AA; each violation as one line. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const violations = (await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (node: Document, options: object) => Promise<{ violations: unknown }> };
    };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const done = await axe.run(document, { runOnly: { type: 'tag', values: tags }, iframes: false });
    return done.violations;
  })) as readonly Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary.replaceAll('\n', ' ')}`),
  );
}
