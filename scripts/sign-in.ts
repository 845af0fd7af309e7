export interface SignIn {
  readonly name: string;
  readonly pin: string;
}

/** Reads `Name:PIN`; the name may hold colons, the PIN cannot. */
export function parseSignIn(text: string): SignIn {
  const at = text.lastIndexOf(':');
  const name = text.slice(0, Math.max(at, 0)).trim();
  const pin = text.slice(at + 1);
  if ([...name].length < 2 || !/^\d{4,12}$/.test(pin)) {
    throw new Error(
      '--as wants "Name:PIN", a name of 2 letters or more and a PIN of 4 to 12 digits',
    );
  }
  return { name, pin };
}
