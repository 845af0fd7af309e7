/** `+6282****7524`: country code, two digits and the last four stay readable. */
export function maskPhone(phone: string): string {
  const head = phone.startsWith('+62') ? 5 : 4;
  if (phone.length <= head + 4) {
    return '*'.repeat(phone.length);
  }
  return `${phone.slice(0, head)}${'*'.repeat(phone.length - head - 4)}${phone.slice(-4)}`;
}

/** `b***@contoh.id`: the first letter and the domain stay readable. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '***' : `${email.slice(0, 1)}***${email.slice(at)}`;
}
