import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { client } from '../../lib/client.ts';
import { rememberCheck } from './check-history.ts';

/**
 * Checks the code in the address, which scans put there from any page. The key of the location
 * changes with every scan, so that the same code is checked again.
 */
export function useVerification(onArrival: (code: string) => void) {
  const { key } = useLocation();
  const [params] = useSearchParams();
  const asked = params.get('code') ?? '';
  const { mutate, reset, data, error, isPending } = useMutation({
    networkMode: 'always',
    mutationFn: (code: string) => client.badges.verify({ code }),
    onSuccess: (result, code) => rememberCheck(code, new Date().toISOString(), result),
  });
  useEffect(() => {
    if (key === '') return;
    onArrival(asked);
    if (asked) mutate(asked);
    else reset();
  }, [asked, key, mutate, reset, onArrival]);
  return { result: data, error, checking: isPending };
}
