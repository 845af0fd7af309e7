import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, openTestCore, type TestCore } from '../testing/test-core.ts';

let core: TestCore;
const ports: MessagePort[] = [];

beforeAll(async () => {
  core = await openTestCore();
});
afterAll(async () => {
  for (const port of ports) {
    port.close();
  }
  await core.close();
  core.remove();
});

/** A window on its own end of a channel, as the shell hands it out. */
function openWindow(token: () => string | undefined) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  core.core.servePort(port1 as never);
  port1.start();
  const headers = () => {
    const bearer = token();
    return bearer ? { authorization: `Bearer ${bearer}` } : {};
  };
  const client: Client = createORPCClient(new RPCLink({ port: port2 as never, headers }));
  port2.start();
  return { client, port: port2 };
}

describe('a window on a message port', () => {
  it('speaks the same calls as a browser over HTTP', async () => {
    const { client } = openWindow(() => core.token);
    const created = await client.exhibitors.create({ name: 'Sekar Batik', picName: 'Ibu Ani' });
    expect(await core.client.exhibitors.get({ id: created.id })).toEqual(created);
    expect(await client.exhibitors.list({})).toEqual(await core.client.exhibitors.list({}));
  });

  it('is known by its token in each call, not by its port', async () => {
    let token: string | undefined;
    const { client } = openWindow(() => token);
    expect((await client.system.health()).state).toBe('ready');
    await expect(client.session.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
    ({ token } = await client.session.signIn({ name: 'Rina', pin: '123456' }));
    expect((await client.session.me()).name).toBe('Rina');
    await client.session.signOut();
    await expect(client.session.me()).rejects.toMatchObject({ code: 'UNAUTHORIZED' });
  });

  it('gets the same refusals, with what they carry', async () => {
    const { client } = openWindow(() => core.token);
    await expect(client.exhibitors.create({ name: '' })).rejects.toMatchObject({
      code: 'INVALID',
      data: { issues: [{ field: 'name', severity: 'block' }] },
    });
    const id = '01a20a11-6959-7768-8cb6-0364eb2ad866';
    await expect(client.exhibitors.get({ id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
      data: { what: 'exhibitor' },
    });
  });

  it('hears what any other window changes, and what is merged meanwhile', async () => {
    const one = openWindow(() => core.token);
    const stream = await one.client.system.changes();
    const first = stream.next();
    await core.client.exhibitors.create({ name: 'Mawar' });
    expect((await first).value).toEqual({ topics: ['exhibitors'] });
    const second = openWindow(() => core.token);
    await second.client.people.add({ name: 'Dewi', role: 'desk', pin: '2468' });
    expect((await stream.next()).value).toEqual({ topics: ['people'] });
    await stream.return();
  });

  it('hears nothing of a write that failed', async () => {
    const { client } = openWindow(() => core.token);
    const stream = await client.system.changes();
    const next = stream.next();
    await client.exhibitors.create({ name: '' }).catch(() => undefined);
    await client.people.add({ name: 'Budi', role: 'desk', pin: '2468' });
    expect((await next).value).toEqual({ topics: ['people'] });
    await stream.return();
  });

  it('may close in the middle of a stream; the others go on', async () => {
    const gone = openWindow(() => core.token);
    const stream = await gone.client.system.changes();
    const pending = stream.next().catch(() => undefined);
    gone.port.close();
    await pending;
    const { client } = openWindow(() => core.token);
    await client.exhibitors.create({ name: 'Melati' });
    expect((await client.exhibitors.list({ search: 'melati' })).total).toBe(1);
  });
});
