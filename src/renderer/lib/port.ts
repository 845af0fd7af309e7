/**
 * The desktop shell hands the page one end of a message channel to core. A new port replaces the
 * old one whenever core was restarted.
 */
type PortListener = (port: MessagePort) => void;

const ASK = 'asli:port-please';
const ANSWER = 'asli:port';

export function listenForPorts(onPort: PortListener): void {
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window || event.data !== ANSWER) return;
    const port = event.ports[0];
    if (!port) return;
    port.start();
    onPort(port);
  });
}

export function askForPort(): void {
  window.postMessage(ASK, location.origin);
}
