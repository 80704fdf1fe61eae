// The core in a forked Node: only where Electron is too old for our SQLite; the shell relays each message.
import type { Notice, Order } from '#shared/contract/wire.ts';
import { createHost, type PagePort } from './host.ts';

// A shell that is gone takes no answer: what could not be said to it is dropped, so that the files are still closed.
const notify = (notice: Notice): void => void process.send?.(notice, undefined, undefined, () => undefined);
const host = createHost(notify);
const page: PagePort = { send: (message) => notify({ notice: 'page', message }) };
host.attach(page);

process.on('message', (data) => {
  const order = data as Order;
  if (order.order === 'page') void host.receive(order.message, page);
  else void host.obey(order);
});
// The shell is gone without a word: close the files properly, then go.
process.on('disconnect', () => void host.obey({ order: 'close' }));
