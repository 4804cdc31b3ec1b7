import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnCoder } from './coded-columns.ts';

test('cells that come as bytes are coded as the same cells as texts', () => {
  const cell = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\0') }), fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, fc.boolean())), (rows) => {
      const [asTexts, asTheyCome] = [new ColumnCoder(2), new ColumnCoder(2)];
      for (const [first, second, mayBeBytes] of rows) {
        asTexts.add([first, second]);
        for (const [column, text] of [first, second].entries()) {
          const bytes = Buffer.from(`x${text}x`);
          if (mayBeBytes && bytes.length === text.length + 2) asTheyCome.takeBytes(column, bytes, 1, bytes.length - 1);
          else asTheyCome.takeText(column, text);
        }
      }
      const known = asTexts.columns();
      asTheyCome.columns().forEach(({ texts, codes }, column) => {
        expect([...texts]).toEqual([...known[column].texts]);
        expect([...codes]).toEqual([...known[column].codes]);
      });
    }),
  );
});
