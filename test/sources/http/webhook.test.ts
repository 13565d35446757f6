/** Posting: what is sent, what is tried again, what is not followed, what is never printed. */
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../../../src/sources/http/clock.ts';
import { type Post, post } from '../../../src/sources/http/webhook.ts';
import { type Answer, receiver } from '../../track/watch/receiver.ts';

const hook = receiver();
const waits: number[] = [];
const clock: Clock = {
  now: () => Date.UTC(2027, 5, 14),
  sleep: async (ms) => {
    waits.push(ms);
  },
  random: () => 0,
};
const send = (more: Partial<Post> = {}) =>
  post(
    {
      url: hook.url(),
      headers: { authorization: 'Bearer t0ken' },
      body: '{"a":1}',
      key: 'k1',
      timeoutMs: 2000,
      ...more,
    },
    { clock },
  );

beforeEach(() => {
  hook.received.length = 0;
  hook.answers.length = 0;
  waits.length = 0;
});

describe('post', () => {
  it('sends JSON once, with the key and the headers', async () => {
    expect(await send()).toBeNull();
    expect(hook.received).toHaveLength(1);
    const [{ headers, body }] = hook.received as [(typeof hook.received)[0]];
    expect(body).toBe('{"a":1}');
    expect(headers).toMatchObject({
      authorization: 'Bearer t0ken',
      'content-type': 'application/json; charset=utf-8',
      'idempotency-key': 'k1',
    });
  });

  it.each<[Answer]>([[[500]], [[429]], [[408]], [[503, { 'retry-after': '7' }]]])(
    'tries again with the same key after %j',
    async (answer) => {
      hook.answers.push(answer);
      expect(await send()).toBeNull();
      expect(hook.received.map(({ headers }) => headers['idempotency-key'])).toEqual(['k1', 'k1']);
      expect(waits).toEqual([answer.length === 2 ? 7000 : 2000]);
    },
  );

  it('gives up after three tries, and at once on what another try would not mend', async () => {
    hook.answers.push([500], [502], [503], [204]);
    expect(await send()).toMatch(/^127\.0\.0\.1:\d+: says 503$/);
    expect(hook.received).toHaveLength(3);
    hook.received.length = 0;
    hook.answers.splice(0, 1, [404]);
    expect(await send()).toContain('says 404');
    expect(hook.received).toHaveLength(1);
  });

  it('does not wait for as long as it may be told to', async () => {
    hook.answers.push([503, { 'retry-after': '86400' }]);
    expect(await send()).toContain('says 503');
    expect(waits).toEqual([]);
  });

  it('follows no redirect', async () => {
    hook.answers.push([307, { location: hook.url() }]);
    expect(await send()).toContain('redirect (307)');
    expect(hook.received).toHaveLength(1);
  });

  it('stops waiting for an answer that does not come', async () => {
    hook.answers.push([0], [0], [0]);
    expect(await send({ timeoutMs: 60 })).toContain('no answer within 0.06 s');
  });

  it('names the host and the reason, and no secret of the address', async () => {
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const why = await send({ url: `http://127.0.0.1:${port}/hook/s3cret?k=s3cret` });
    expect(why).toBe(`127.0.0.1:${port}: cannot be reached (ECONNREFUSED)`);
  });

  it('throws when it is stopped', async () => {
    const stop = AbortSignal.abort(new Error('stopped'));
    const request = { url: hook.url(), headers: {}, body: '', key: 'k', timeoutMs: 1000 };
    await expect(post(request, { signal: stop })).rejects.toThrow('stopped');
    expect(hook.received).toEqual([]);
  });
});
