/** Loaded into the host before its own code: tells, when asked, how long its event loop has stood still at most. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

const loop = monitorEventLoopDelay({ resolution: 1 });
loop.enable();

process.on('message', (message) => {
  if (message !== 'longest-delay') return;
  process.send?.({ type: 'longest-delay', millis: loop.max / 1e6 });
  loop.reset();
});
