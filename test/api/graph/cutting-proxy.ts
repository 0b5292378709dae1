import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** A line between driver and server that can be cut: forwards bytes until told not to. */
export interface CuttingProxy {
  /** Address of the line, to be used in place of the server's. */
  readonly uri: string;
  /** Connections made over the line so far. */
  readonly connections: () => number;
  /** Cuts the connection over which the client asks next, before the server hears of it; this many times. */
  cutNext(times: number): void;
  /** Cuts everything and lets nobody in, or lets everybody in again. */
  setDown(down: boolean): void;
  close(): Promise<void>;
}

/** @param target Bolt address of the server, such as `bolt://127.0.0.1:7687` */
export async function openCuttingProxy(target: string): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  let [count, cuts, isDown] = [0, 0, false];
  const server: Server = createServer((client) => {
    count += 1;
    if (isDown) {
      client.destroy();
      return;
    }
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        open.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.on('data', (bytes) => {
      if (cuts > 0) {
        cuts -= 1;
        client.destroy();
      } else upstream.write(bytes);
    });
    upstream.on('data', (bytes) => client.write(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    uri: `bolt://127.0.0.1:${(server.address() as AddressInfo).port}`,
    connections: () => count,
    cutNext: (times) => {
      cuts = times;
    },
    setDown: (down) => {
      isDown = down;
      if (down) for (const socket of open) socket.destroy();
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
