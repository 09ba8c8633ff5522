/** What the host wrote into the leader's page. */
import type { Greeting } from '../../electron/core/views.ts';

export const greetingInPage = (): Greeting =>
  JSON.parse(document.querySelector('#greeting')?.textContent ?? '') as Greeting;
