/** The built loopback host in a process of its own, as people run it, so that a test can also kill it. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { hostEnvironment } from '../../build/ready/host-environment.mjs';
import { project } from './project.ts';

export type LoopbackHost = {
  /** `http://127.0.0.1:<port>/` */
  readonly address: string;
  /** A page on disk that lets one window in, once. */
  readonly enter: string;
  readonly port: string;
  readonly process: ChildProcess;
  /** As Ctrl-C does. */
  readonly stop: () => Promise<void>;
  /** As a crash or a pulled plug: nothing can be said goodbye to. */
  readonly kill: () => Promise<void>;
};

type Told =
  | { readonly type: 'ready'; readonly address: string; readonly enter: string }
  | { readonly type: 'held'; readonly by: string }
  | { readonly type: 'failed'; readonly message: string };

export type HostOptions = {
  readonly data: string;
  readonly language?: 'sv' | 'en';
  /** '0', or nothing, for any that is free. */
  readonly port?: string;
  /** For Node itself, such as a module to load first. */
  readonly execArgv?: readonly string[];
  /** Beside what every host is started with. */
  readonly env?: NodeJS.ProcessEnv;
  /** The built host, where it is not this project's own. */
  readonly program?: string;
};

/** Throws what the host says when it cannot start. */
export const startHost = async ({
  data,
  language,
  port = '0',
  execArgv = [],
  env = {},
  program = join(project, 'dist/node/loopback.js'),
}: HostOptions): Promise<LoopbackHost> => {
  const args = ['--data', data, '--port', port, ...(language ? ['--language', language] : [])];
  const child = fork(program, args, {
    env: { ...hostEnvironment, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    execArgv: [...execArgv],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const told = await new Promise<Told>((settle, refuse) => {
    child.once('message', (message) => settle(message as Told));
    child.once('exit', (code) => refuse(new Error(`The host ended with ${String(code)}:\n${said.join('')}`)));
  });
  if (told.type !== 'ready') {
    child.kill();
    throw new Error(told.type === 'held' ? `Held by ${told.by}` : told.message);
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    address: told.address,
    enter: told.enter,
    port: new URL(told.address).port,
    process: child,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
  };
};
