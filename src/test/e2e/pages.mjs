// The pages of ours, beside the webapps: what a walk does with every page, it does with each of these. A new page is one line.

/** Paths of all of them in a running product; the last ones are a member's, opened by the signed link of a mail. */
export async function ownPages(product) {
  return [
    '/',
    '/reuniones.html',
    '/plan.html',
    '/guia',
  ];
}
