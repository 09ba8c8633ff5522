import type { Server } from 'node:http';
import { isErrno } from '../../services/files/disk-problem.ts';

/**
 * Listens on this computer alone. A port that was asked for is used or refused, in words; without one it is the port of last
 * time if that is free, so that windows left open find their host again.
 */
export const listenOn = async (
  server: Server,
  asked: number | null,
  last: number | null,
): Promise<{ readonly port: number } | string> => {
  for (const port of asked === null ? [...(last === null ? [] : [last]), 0] : [asked]) {
    try {
      return { port: await listen(server, port) };
    } catch (error) {
      if (!isErrno(error, 'EADDRINUSE', 'EACCES')) throw error;
    }
  }
  return `Port ${asked ?? 0} is taken by another program: choose another with --port, or leave it out.`;
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.off('error', reject);
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
      else reject(new Error('A server without a port'));
    });
  });
