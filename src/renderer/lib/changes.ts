import { TOPICS, type Topic } from '../../contract/procedure.ts';
import { queryClient } from './api.ts';
import { client } from './client.ts';
import { onConnectionChange, setConnectionState } from './connection.ts';
import { inElectron } from './host.ts';

/** Which features of the contract show data of a topic: their queries are asked again. */
const FEATURES: Readonly<Record<Topic, readonly string[]>> = {
  system: ['system'],
  edition: ['edition', 'system'],
  people: ['people', 'session'],
  booths: ['booths', 'exhibitors', 'home', 'risk'],
  exhibitors: ['exhibitors', 'booths', 'home', 'badges', 'risk'],
  products: ['products', 'risk', 'packs', 'exhibitors', 'home', 'badges'],
  packs: ['packs', 'risk', 'home', 'edition'],
  findings: ['findings', 'exhibitors', 'home', 'badges', 'risk'],
  badges: ['badges', 'exhibitors', 'home'],
  transfer: ['transfer'],
  jobs: ['jobs'],
  risk: ['risk'],
};

/** Query keys of the client start with the path of the call, the feature first. */
export function invalidateTopics(topics: readonly Topic[]): void {
  const features = new Set(topics.flatMap((topic) => FEATURES[topic]));
  void queryClient.invalidateQueries({
    predicate: ({ queryKey }) => {
      const path = queryKey[0];
      return Array.isArray(path) && features.has(String(path[0]));
    },
  });
}

const SHORTEST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

/**
 * Follows core's stream of changes until `signal` ends it. After a break everything is asked
 * again, since changes may have been missed.
 */
export async function followChanges(signal: AbortSignal): Promise<void> {
  let pause = SHORTEST_PAUSE;
  while (!signal.aborted) {
    try {
      const stream = await client.system.changes(undefined, { signal });
      if (!inElectron()) setConnectionState('connected');
      pause = SHORTEST_PAUSE;
      for await (const { topics } of stream) invalidateTopics(topics);
    } catch {
      if (signal.aborted) return;
      if (!inElectron()) setConnectionState('lost');
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
    pause = Math.min(pause * 2, LONGEST_PAUSE);
    if (!signal.aborted) invalidateTopics(TOPICS);
  }
}

onConnectionChange(() => invalidateTopics(TOPICS));
