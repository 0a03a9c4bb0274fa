/** An element with attributes (on… are listeners, booleans are set or left out) and children; what is not there, or false, is left out. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) node.addEventListener(key.slice(2), value);
    else if (value === true) node.setAttribute(key, '');
    else if (value !== false && value != null) node.setAttribute(key, value);
  }
  node.append(...children.filter(child => child != null && child !== false));
  return node;
}

export function addStyles(url) {
  document.head.append(element('link', { rel: 'stylesheet', href: url }));
}
