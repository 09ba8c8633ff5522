/** A loopback host with a browser that was let in, and where asked with a session under way. */
import { request } from 'node:http';
import { join } from 'node:path';
import { theDetails } from '../../support/planned.ts';
import { tempFolder } from '../../services/files/support/temp-folder.ts';
import { browserWith, letIn } from './browser.ts';
import { serve } from './serve.ts';

export const id = 'session-0001';
export const plan = {
  id,
  kit: 'tiny',
  version: '1.0.0',
  template: 'short',
  language: 'en',
  details: theDetails,
};

export const dataFolder = async (): Promise<string> => join(await tempFolder(), 'data');

export const inside = async () => {
  const data = await dataFolder();
  const loopback = await serve(data);
  const browser = browserWith(loopback.address, await letIn(loopback.enter));
  return { data, loopback, browser, port: new URL(loopback.address).port };
};

export const running = async () => {
  const all = await inside();
  await all.browser.call('lead', 'createSession', plan);
  await all.browser.call('lead', 'tell', { id, event: { type: 'session-started' } });
  return all;
};

/** What fetch does not let a program send: any Host, any path as it stands. */
export const raw = (
  port: string,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
  body = '',
): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });
