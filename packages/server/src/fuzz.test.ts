import { seededRandom } from '@lookback/base';
import { expect, test } from 'vitest';
import { apiBase } from './browser.ts';
import { rig, type TestBrowser } from './fake/browser.ts';
import { requestOf } from './fuzz/request.ts';
import { openApiOf } from './openapi.ts';
import { routeList } from './routes/index.ts';

const requests = 6000;

test(`${requests} generated requests, valid and broken, never end in a 500`, async () => {
  const { browser, anonymous, bugs, app } = rig({ cohort: 60 });
  const random = seededRandom('fuzz 1');
  const who: TestBrowser[] = [
    anonymous(),
    await browser(),
    await browser('Ada'),
    await browser('Bruno'),
    await browser('Carla'),
  ];
  const document = openApiOf(routeList, '0.1.0');
  const counts = new Map<number, number>();
  const failures: string[] = [];
  for (let at = 0; at < requests; at++) {
    if (at % 10 === 9) {
      for (const [index, name] of [
        [2, 'Ada'],
        [3, 'Bruno'],
        [4, 'Carla'],
      ] as const)
        who[index] = await browser(name);
    }
    const request = requestOf(document, random);
    const reply = await random
      .pick(who)
      .ask(request.method, `${apiBase}${request.path}`, request.body, request.headers);
    counts.set(reply.status, (counts.get(reply.status) ?? 0) + 1);
    const isProblem =
      reply.status < 400 ||
      request.method === 'HEAD' ||
      (typeof reply.json?.code === 'string' && reply.json.status === reply.status);
    if (reply.status >= 500 || !isProblem)
      failures.push(`${request.method} ${request.path} ${JSON.stringify(request.body)} -> ${reply.status}`);
  }
  console.info(
    `fuzzer: ${requests} requests, answers by status ${JSON.stringify(Object.fromEntries([...counts].sort()))}`,
  );
  expect(failures.slice(0, 5)).toEqual([]);
  expect(bugs.slice(0, 3)).toEqual([]);
  expect(counts.get(200) ?? 0).toBeGreaterThan(requests / 10);
  expect(app.sessions.find('nothing')).toBeNull();
});
