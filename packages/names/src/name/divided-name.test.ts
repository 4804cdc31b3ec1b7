import { expect, test } from 'vitest';
import { dividedName } from './divided-name.ts';

test.each([
  ['罗德杰', '罗 德杰'],
  ['王芳', '王 芳'],
  ['欧阳娜', '欧阳 娜'],
  ['司马相如', '司马 相如'],
  ['김민수', '김 민수'],
  ['남궁민', '남궁 민'],
  ['孙 军', '孙 军'],
  ['Wang Fang', 'Wang Fang'],
])('%s', (written, divided) => {
  expect(dividedName(written)).toBe(divided);
});
