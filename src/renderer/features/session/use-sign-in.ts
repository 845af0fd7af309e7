import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { api, queryClient } from '../../lib/api.ts';
import { contractErrorOf } from '../../lib/error-text.ts';
import { writeToken } from '../../lib/token.ts';
import { lastName, onlyName, rememberName } from './last-name.ts';
import { useCountdown } from './use-countdown.ts';

/** Name, PIN and the wait that too many attempts cost. */
export function useSignIn() {
  const names = useQuery(api.session.names.queryOptions({ input: {} }));
  const [chosen, setName] = useState<string | null>(lastName);
  const name = chosen ?? onlyName(names.data) ?? '';
  const [pin, setPin] = useState('');
  const [tried, setTried] = useState(false);
  const [wait, startWait] = useCountdown();
  const pinField = useRef<HTMLInputElement>(null);
  const ready = names.isSuccess;
  const begin = useEffectEvent(() => {
    const known = names.data?.some((person) => person.name === name);
    const first = document.querySelector<HTMLElement>('[role="radio"]');
    (known || !first ? pinField.current : first)?.focus();
  });
  // Once: a name that an arrow passes over later must not take the focus away. And in a moment:
  // cards that have just come do not know their order yet.
  useEffect(() => {
    if (!ready) return;
    const frame = requestAnimationFrame(() => begin());
    return () => cancelAnimationFrame(frame);
  }, [ready]);
  const signIn = useMutation(
    api.session.signIn.mutationOptions({
      onSuccess: ({ token, person }) => {
        rememberName(person.name);
        queryClient.setQueryData(api.session.me.queryKey({ input: {} }), person);
        writeToken(token);
      },
      onError: (error) => {
        setPin('');
        pinField.current?.focus();
        const refusal = contractErrorOf(error);
        if (refusal?.code === 'RATE_LIMITED') startWait(Number(refusal.data.retryAfterSeconds));
      },
    }),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || pin === '' || wait > 0 || signIn.isPending) return;
    setTried(false);
    signIn.mutate({ name: name.trim(), pin });
  }
  const people = names.data ?? [];
  return { people, name, setName, pin, setPin, pinField, tried, wait, signIn, submit };
}
