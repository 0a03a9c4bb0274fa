// What travels to somebody's browser, in bytes on the wire.
import { until } from './tasklist.mjs';

/** A page that counts what reaches it: headers and bodies as they travel, nothing from its own store. */
export async function weighed(context) {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  const addresses = new Map();
  const bytes = new Map();
  const under = new Set();
  wire.on('Network.requestWillBeSent', ({ requestId, request }) => {
    addresses.set(requestId, request.url);
    under.add(requestId);
  });
  wire.on('Network.loadingFailed', ({ requestId }) => under.delete(requestId));
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    under.delete(requestId);
    bytes.set(requestId, encodedDataLength);
  });
  return {
    page,
    async total() {
      await page.waitForLoadState('networkidle');
      await until(() => under.size === 0, 'every file has arrived');
      return [...bytes.values()].reduce((sum, one) => sum + one, 0);
    },
    heaviest: () => [...bytes].sort((a, b) => b[1] - a[1]).slice(0, 12).map(([id, size]) => `${size} ${addresses.get(id)}`).join('\n'),
  };
}
