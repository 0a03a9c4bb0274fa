// The pages of ours, beside the webapps: what a walk does with every page, it does with each of these. A new page is one line.

/** The page that only the supervising unit and administrators see. */
export const BOARD = '/tablero.html';

/** Addresses of all of them in a product where members have been invited. */
export async function ownPages(product) {
  const links = product.mails().flatMap(mail => mail.links).map(link => link.replace(/\?.*/, ''));
  return [
    '/',
    '/reuniones.html',
    '/plan.html',
    '/red.html',
    '/red.html?red=JAHUA',
    BOARD,
    '/guia',
    linkTo(links, '/responder/'),
    linkTo(links, '/avisos/'),
  ];
}

/** A member's page is reached by the link of a mail, and only so. */
function linkTo(links, start) {
  const link = links.find(path => path.startsWith(start));
  if (!link) throw new Error(`No mail has a link to ${start}`);
  return link;
}
