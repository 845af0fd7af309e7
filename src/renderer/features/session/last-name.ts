const KEY = 'asli.last-name';

/** Who signed in last on this laptop, so that the next sign-in starts at the PIN. */
export function lastName(): string | null {
  return localStorage.getItem(KEY);
}

export function rememberName(name: string): void {
  localStorage.setItem(KEY, name);
}

export function onlyName(people: readonly { readonly name: string }[] | undefined): string | null {
  return people?.length === 1 ? (people[0]?.name ?? null) : null;
}
