// The engine knows a network by its code and a process by a long id; people know networks by their names.
import { engineApi, pluginApi } from '../forms/api.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Places where Cockpit writes the id of a process to lead to it, or its business key. */
const PROCESSES = 'a[href*="#/process-instance/"], .cam-breadcrumb li.process-instance, .cam-breadcrumb li';
const KEYS = 'dd.business-key, td.business-key, .ctn-view td, .process-instances td';

/** Writes names of networks wherever Cockpit shows ids or codes, from now on and as its pages change. */
export function nameNetworks(body = document.body, { names = readNames, keys = readKeys } = {}) {
  const known = { names: null, keys: new Map() };
  let again = false;
  let busy = false;
  new MutationObserver(look).observe(body, { childList: true, subtree: true, characterData: true });
  return look();

  async function look() {
    again = true;
    if (busy) return;
    busy = true;
    try {
      while (again) {
        again = false;
        await write();
      }
    } catch {
      // Without names, ids and codes stand as they are
    } finally {
      busy = false;
    }
  }

  async function write() {
    const ids = textsIn(body, PROCESSES).filter(node => ID.test(node.nodeValue.trim()));
    const codes = textsIn(body, KEYS).filter(node => /^[A-Z0-9]+$/.test(node.nodeValue.trim()));
    if (!ids.length && !codes.length) return;
    known.names ??= await names();
    const unknown = [...new Set(ids.map(node => node.nodeValue.trim()))].filter(id => !known.keys.has(id));
    if (unknown.length) {
      unknown.forEach(id => known.keys.set(id, null));
      for (const { id, businessKey } of await keys(unknown)) known.keys.set(id, businessKey);
    }
    ids.forEach(node => replace(node, known.keys.get(node.nodeValue.trim())));
    codes.forEach(node => replace(node, node.nodeValue.trim()));
  }

  /** The text itself, so that whatever Cockpit has built around it goes on working; what stood there is told when one points at it. */
  function replace(node, code) {
    const name = code && known.names[code];
    if (!name) return;
    node.parentElement.title = node.nodeValue.trim();
    node.nodeValue = `${name} (${code})`;
  }
}

function textsIn(body, places) {
  const texts = [];
  for (const place of body.querySelectorAll(places)) {
    for (const node of [place, ...place.querySelectorAll('*')].flatMap(({ childNodes }) => [...childNodes])) {
      if (node.nodeType === 3 && node.nodeValue.trim()) texts.push(node);
    }
  }
  return [...new Set(texts)];
}

const readNames = () => pluginApi('cockpit').get('network-names');
const readKeys = processInstanceIds => engineApi('cockpit').post('process-instance', { processInstanceIds });
