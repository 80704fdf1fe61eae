// The core in an Electron utility process: each page has its own MessagePort, the shell is out of the data path.
import type { CallMessage, Order } from '#shared/contract/wire.ts';
import { createHost, type PagePort } from './host.ts';

/** The part of Electron's `process.parentPort` and MessagePortMain that is used here: the core never imports electron. */
interface Port {
  on(event: 'message', listener: (event: { data: unknown; ports: Port[] }) => void): void;
  postMessage(message: unknown): void;
  start(): void;
}
const parentPort = (process as unknown as { parentPort: Port }).parentPort;

const host = createHost((notice) => parentPort.postMessage(notice));

parentPort.on('message', ({ data, ports: [port] }) => {
  const order = data as Order;
  if (order.order === 'connect' && port !== undefined) serve(port);
  else void host.obey(order);
});

function serve(port: Port): void {
  const page: PagePort = { send: (message) => port.postMessage(message) };
  host.attach(page);
  port.on('message', ({ data }) => void host.receive(data as CallMessage, page));
  port.start();
}
