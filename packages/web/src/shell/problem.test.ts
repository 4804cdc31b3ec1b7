import { routeList } from '@lookback/server';
import { expect, test } from 'vitest';
import { ApiProblem } from '../api/client.ts';
import { problemText } from './problem.tsx';

test.each([...new Set(routeList.flatMap((route) => route.refuses))].sort())(
  'a refusal %s has words of its own',
  (code) => {
    expect(problemText(new ApiProblem(code, 400, ''))).not.toContain(code);
  },
);
