// Messages have a place of their own below the header: the page makes room for them and nothing lies under them.

export function roomForMessages() {
  const panel = document.querySelector('.page-notifications');
  if (!panel) return;
  panel.setAttribute('role', 'status');
  new ResizeObserver(() => document.body.style.setProperty('--articula-messages', `${panel.offsetHeight}px`)).observe(panel);
}
