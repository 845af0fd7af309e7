import { type ClientLink, createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '../../contract/contract.ts';
import { setConnectionState } from './connection.ts';
import { inElectron } from './host.ts';
import { askForPort, listenForPorts } from './port.ts';
import { readToken } from './token.ts';

export type AsliClient = ContractRouterClient<typeof contract>;
type FetchLinkOptions = ConstructorParameters<typeof FetchLink>[0];
type Link = ClientLink<Record<never, never>>;

function headers(): Record<string, string> {
  const token = readToken();
  return token ? { authorization: `Bearer ${token}` } : {};
}

interface AwaitedLink {
  readonly promise: Promise<Link>;
  readonly resolve: (link: Link) => void;
}

function awaitedLink(): AwaitedLink {
  let resolve: (link: Link) => void = () => undefined;
  const promise = new Promise<Link>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Calls wait until the shell has handed over a port, and move to the newest one by themselves. */
function electronLink(): Link {
  let waiting = awaitedLink();
  let newest: MessagePort | undefined;
  function lose(): void {
    setConnectionState('lost');
    // While a port is awaited already, those who wait must keep the same promise.
    if (newest) waiting = awaitedLink();
    newest = undefined;
    askForPort();
  }
  listenForPorts((port) => {
    if (newest) waiting = awaitedLink();
    newest = port;
    waiting.resolve(new PortLink({ port, headers }));
    setConnectionState('connected');
    port.addEventListener('close', () => {
      if (newest === port) lose();
    });
  });
  window.asli?.onCoreRestart(lose);
  askForPort();
  return {
    call: async (path, input, options) => (await waiting.promise).call(path, input, options),
  };
}

/** No more than this outlives a page. */
const MOST_LASTING = 60_000;

/** The last keys of a draft go as the page is left: such a call must outlive it. */
const fetchLasting: FetchLinkOptions['fetch'] = (request, init, _options, [feature], input) => {
  const keepalive = feature === 'drafts' && JSON.stringify(input ?? {}).length < MOST_LASTING;
  return fetch(request, { ...init, keepalive });
};

const link: Link = inElectron()
  ? electronLink()
  : new FetchLink({ url: `${location.origin}/rpc`, headers, fetch: fetchLasting });

/** Every call that core answers, typed by the contract. */
export const client: AsliClient = createORPCClient(link);
