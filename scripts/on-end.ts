/**
 * Calls once when this program is asked to end: by a signal, or because npm was ended. npm's
 * signal only reaches the shell between it and us, so a new parent is the sign of that.
 */
export function onEnd(listener: () => void): void {
  let told = false;
  const tell = () => {
    if (!told) {
      told = true;
      listener();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, tell);
  }
  if (process.env.npm_lifecycle_event && process.platform !== 'win32') {
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || tell(), 300).unref();
  }
}
