const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "media-src 'self' blob:",
  "worker-src 'self'",
  // A PDF on its way to the printer, in a browser.
  'frame-src blob:',
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const headers: readonly (readonly [string, string])[] = [
  ['content-security-policy', policy],
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(self), microphone=(), geolocation=(), usb=(), serial=(), hid=()'],
  ['cache-control', 'no-store'],
];

/** Adds the headers every answer carries, in both hosts; what a route has set itself stands. */
export function addSecurityHeaders(to: Headers): void {
  for (const [name, value] of headers) {
    if (!to.has(name)) {
      to.set(name, value);
    }
  }
}
