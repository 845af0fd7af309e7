import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { Role } from '../../contract/procedure.ts';
import { onTokenChange, readToken } from './token.ts';

export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

const PersonContext = createContext<SignedInPerson | null>(null);

export function SessionProvider(props: { person: SignedInPerson; children: ReactNode }) {
  return <PersonContext.Provider value={props.person}>{props.children}</PersonContext.Provider>;
}

/** The person who is signed in; only for pages inside the app shell. */
export function usePerson(): SignedInPerson {
  const person = useContext(PersonContext);
  if (!person) throw new Error('usePerson needs a signed-in person above it');
  return person;
}

/**
 * Whether the person has one of the roles; an administrator always may. It only decides what is
 * offered: core checks every call itself.
 */
export function useMay(...roles: readonly Role[]): boolean {
  const { role } = usePerson();
  return role === 'admin' || roles.includes(role);
}

export function useToken(): string | null {
  return useSyncExternalStore(onTokenChange, readToken);
}
