import { writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { ASK } from '../../electron/channels';
import { CONTENT_SECURITY_POLICY } from '../../electron/serve/policy';
import type { Host } from '../../shared/host';
import { expect, test } from '../support/desktop-test';

declare global {
  interface Window {
    readonly landskap?: Host;
  }
}

test('the window comes from app:// with its policy, sandboxed and apart from the preload', async ({ start }) => {
  const desktop = await start();
  await expect(desktop.page.locator('#root > *').first()).toBeVisible();
  expect((await desktop.facts())?.preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false });
  // Everything that is asked for is on this list: nothing that weakens the page can slip in.
  expect(Object.keys((await desktop.facts())?.preferences ?? {}).toSorted()).toEqual(['additionalArguments', 'contextIsolation', 'devTools', 'navigateOnDragDrop', 'nodeIntegration', 'preload', 'sandbox', 'spellcheck', 'webviewTag']);
  const answer = await desktop.program.call<{ status: number; headers: Record<string, string> }>('serve', { url: 'http://landskap.app.localhost/index.html', method: 'GET' });
  expect(answer.status).toBe(200);
  expect(answer.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
  expect(await desktop.page.evaluate(() => ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window))).toEqual([]);
  expect(await desktop.page.evaluate(() => Object.isFrozen(window.landskap) && !('ipcRenderer' in (window.landskap ?? {})))).toBe(true);
});

test('app:// gives nothing but the window’s own files', async ({ start, folder }) => {
  const desktop = await start();
  writeFileSync(path.join(folder, 'secret.json'), '{}');
  for (const address of ['/../package.json', '/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/..%5c..%5cpackage.json', '/.env', '/main.cjs', '/../electron/main.cjs']) {
    expect(await desktop.program.call('serve', { url: `http://landskap.app.localhost${address}`, method: 'GET' })).toMatchObject({ status: 404 });
  }
  expect(await desktop.program.call('serve', { url: 'http://elsewhere.app.localhost/index.html', method: 'GET' })).toMatchObject({ status: 404 });
  expect(await desktop.program.call('serve', { url: 'http://landskap.app.localhost/index.html', method: 'POST' })).toMatchObject({ status: 405 });
});

test('the policy stops what is not the window’s: inline scripts and styles, eval, frames, foreign addresses', async ({ start }) => {
  const desktop = await start();
  const expected = ['connect-src', 'eval threw', 'form-action', 'frame-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-attr'];
  const broken = await desktop.page.evaluate(async (count) => {
    const said = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => said.add(event.effectiveDirective));
    const pieces = [
      '<p style="color: red">x</p>',
      '<img src="https://example.org/x.png">',
      '<iframe src="https://example.org/"></iframe>',
      '<form action="https://example.org/"><button id="send"></button></form>',
    ];
    for (const html of pieces) {
      const holder = document.createElement('div');
      holder.innerHTML = html;
      document.body.append(holder);
    }
    document.querySelector<HTMLButtonElement>('#send')?.click();
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.body.append(script);
    await fetch('https://example.org/').catch(() => undefined);
    await fetch('http://127.0.0.1:1/').catch(() => undefined);
    // Later, since what the test itself runs is exempt.
    setTimeout(() => {
      try {
        // eslint-disable-next-line typescript/no-implied-eval -- that this throws is what is tested
        new Function('return 1')();
      } catch {
        said.add('eval threw');
      }
    }, 20);
    for (let turn = 0; turn < 100 && said.size < count; turn += 1) await new Promise((resolve) => setTimeout(resolve, 50));
    return { said: [...said].toSorted(), injected: 'injected' in window };
  }, expected.length);
  expect(broken.injected).toBe(false);
  expect(broken.said).toEqual(expected);
});

test('the window goes nowhere and opens nothing', async ({ start }) => {
  const desktop = await start();
  const here = desktop.page.url();
  for (const address of ['https://example.org/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'data:text/html,x', 'http://landskap.app.localhost/other.html']) {
    await desktop.page.evaluate((to) => {
      const link = document.createElement('a');
      link.href = to;
      document.body.append(link);
      link.click();
      location.assign(to);
    }, address);
    await desktop.page.waitForTimeout(150);
    expect(desktop.page.url()).toBe(here);
  }
  await desktop.page.evaluate(() => window.open('https://example.org/'));
  await expect.poll(() => desktop.attempts).toContain('open https://example.org/');
  await expect.poll(() => desktop.page.context().pages().length).toBe(1);
  expect(await desktop.program.call('opened-links')).toEqual([]);
});

test('a link that the guide names opens in the person’s browser, once they say yes', async ({ start }) => {
  const desktop = await start();
  const address = 'https://www.rasa.jdn.gov.my/';
  await desktop.answer('showMessageBox', { response: 1 });
  await desktop.page.evaluate((to) => window.open(to), address);
  await expect.poll(async () => (await desktop.dialogs()).length).toBe(1);
  expect(await desktop.program.call('opened-links')).toEqual([]);
  await desktop.answer('showMessageBox', { response: 0 });
  await desktop.page.evaluate((to) => window.open(to), address);
  await expect.poll(() => desktop.program.call('opened-links')).toEqual([address]);
  // Nothing below it, beside it or like it.
  for (const other of [`${address}login`, `${address}?q=1`, 'https://www.rasa.jdn.gov.my.example.org/', 'https://user@www.rasa.jdn.gov.my/', 'http://www.rasa.jdn.gov.my/', 'javascript:alert(1)']) {
    await desktop.program.call('may-open', { window: 1, url: other });
  }
  expect(await desktop.dialogs()).toHaveLength(2);
});

test('no permission is given, and no request leaves the program', async ({ start }) => {
  const desktop = await start();
  for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'fileSystem', 'openExternal', 'hid', 'serial']) {
    expect(await desktop.program.call('permission', permission)).toBe(false);
  }
  for (const url of ['https://example.org/', 'http://127.0.0.1:9222/', 'ws://example.org/', 'file:///etc/passwd']) {
    expect(await desktop.program.call('may-request', url)).toBe(false);
  }
  expect(await desktop.program.call('may-request', 'http://landskap.app.localhost/index.html')).toBe(true);
});

test('messages are taken from the window alone, in their own form alone', async ({ start }) => {
  const desktop = await start();
  const send = (message: object): Promise<unknown> => desktop.program.call('invoke', { window: 1, channel: 'recent:list', args: [], url: 'http://landskap.app.localhost/index.html', frame: 'main', ...message });
  expect(await send({})).toEqual([]);
  for (const stranger of [{ frame: 'other' }, { url: 'https://example.org/' }, { url: 'http://landskap.app.localhost.example.org/' }, { url: 'file:///landskap/index.html' }]) {
    await expect(send(stranger)).rejects.toThrow('not from the window');
  }
  for (const [channel, args] of [
    ['recent:list', ['x']],
    ['file:open', [{ path: '/etc/passwd' }]],
    ['file:open-recent', [{ id: 1 }]],
    ['file:open-dropped', ['relative.lmv']],
    ['file:save', [{ handle: 'x', text: 1, overwrite: false }]],
    ['file:save', [{ handle: 'x' }, 'more']],
    ['file:export', [{ name: 'x.png', bytes: 'text', type: 'image/png' }]],
    ['window:language', ['fr']],
    ['window:document', [{ name: 'x'.repeat(2000), dirty: false }]],
    ['window:new', ['x']],
    ['window:presenter', ['../index.html']],
    ['file:open-beside', ['relative.lmv']],
    ['file:look', [{ handle: 'x' }]],
  ] as const) {
    await expect(send({ channel, args })).rejects.toThrow('not of its form');
  }
  expect(await send({ channel: 'file:save', args: [{ handle: '/etc/passwd', text: 'x', overwrite: true }] })).toMatchObject({ status: 'failed', code: 'not-found' });
  await expect(send({ channel: 'shell:open', args: ['x'] })).rejects.toThrow('no handler');
});

test('menus and dialogs speak the window’s language, also at the next start', async ({ start }) => {
  const first = await start();
  await expect.poll(() => first.program.call('menu-labels')).toContain('Fail');
  await first.menu('language-en');
  await expect.poll(() => first.program.call('menu-labels')).toContain('File');
  expect(await first.closeWindow()).toBe(true);
  await first.ended;
  const second = await start();
  await expect.poll(() => second.program.call('menu-labels')).toContain('File');
});

test('copying reaches the system’s clipboard through the program', async ({ start }) => {
  const desktop = await start();
  expect(await desktop.page.evaluate(() => window.landskap?.clipboard.writeText('salinan'))).toBe(true);
  expect(await desktop.program.call('clipboard')).toBe('salinan');
  expect(await desktop.page.evaluate(() => window.landskap?.clipboard.readText())).toBe('salinan');

  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  expect(await desktop.page.evaluate((bytes) => window.landskap?.clipboard.writePicture(Uint8Array.from(bytes)), png)).toBe(true);
  expect(await desktop.program.call('clipboard-picture')).toEqual(png);
  // Anything else is refused at the border.
  const other = await desktop.page.evaluate(() => window.landskap?.clipboard.writePicture(Uint8Array.from([1, 2, 3])).catch(() => 'refused'));
  expect(other).toBe('refused');
});

test('any message is answered or refused, and the program goes on', async ({ start }) => {
  const desktop = await start();
  // Opening and closing are fair wishes of the window; dialogs are errors here, since no test expects them.
  const channels = Object.values(ASK).filter((channel) => channel !== ASK.close && channel !== ASK.newWindow);
  const hostile = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true, maxDepth: 2 }),
    fc.constantFrom('/etc/passwd', '../../x', '__proto__', 'x'.repeat(100_000), { handle: '__proto__', text: '', overwrite: true }, { name: '../../etc/cron.d/x', text: 'x' }, { name: 'x.png', bytes: new Uint8Array(1), type: 'text/html' }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...channels), fc.array(hostile, { maxLength: 2 }), async (channel, args) => {
      const answer = await desktop.program.call<unknown>('invoke', { window: 1, channel, args, url: 'http://landskap.app.localhost/index.html', frame: 'main' }).catch((error: unknown) => error);
      const ok = !(answer instanceof Error) || /not of its form|the program shows|could not be cloned/.test(answer.message);
      expect(ok, `${channel}: ${String(answer)}`).toBe(true);
    }),
    { numRuns: 300 },
  );
  expect(await desktop.program.call('invoke', { window: 1, channel: ASK.recent, args: [], url: 'http://landskap.app.localhost/index.html', frame: 'main' })).toEqual(expect.any(Array));
  expect(await desktop.page.evaluate(() => document.querySelector('#root')?.childElementCount)).toBeGreaterThan(0);
});
