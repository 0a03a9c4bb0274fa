// Our plugin's REST, called with what the webapp's own requests carry: the session cookie and the CSRF token.

export class ApiError extends Error {
  constructor(status, message, errors = []) {
    super(message);
    this.status = status;
    this.errors = errors;
  }
}

/** `app` is the webapp whose plugin path answers (tasklist or cockpit). */
export function pluginApi(app = 'tasklist', engine = currentEngine(app)) {
  const base = document.querySelector('base').getAttribute(`${app}-api`) + `plugin/articula/${engine}/`;
  return {
    get: path => call('GET', base + path),
    put: (path, body, options) => call('PUT', base + path, { ...json(body), ...options }),
    post: (path, body = {}) => call('POST', base + path, json(body)),
    remove: path => call('DELETE', base + path),
    /** `sheet` names the list that is read from the file, if one is. */
    upload: (file, sheet) =>
      call('POST', `${base}file?name=${encodeURIComponent(file.name)}${sheet ? `&sheet=${encodeURIComponent(sheet)}` : ''}`, {
        body: file,
        headers: { 'Content-Type': 'application/octet-stream' }
      }),
    fileUrl: id => `${base}file/${encodeURIComponent(id)}`
  };
}

/** The engine's own REST, as the webapp `app` may call it. */
export function engineApi(app, engine = currentEngine(app)) {
  const base = document.querySelector('base').getAttribute('engine-api') + `engine/${engine}/`;
  return { post: (path, body) => call('POST', base + path, json(body)) };
}

function json(body) {
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } };
}

async function call(method, url, options = {}, retried = false) {
  let response;
  try {
    response = await fetch(url, {
      ...options,
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: { Accept: 'application/json', ...options.headers, 'X-XSRF-TOKEN': csrfToken() }
    });
  } catch {
    throw new ApiError(0, '');
  }
  if (response.ok) return readJson(response);
  // After a new login in another tab our token is the old one: any page of the webapp renews the cookie.
  if (response.status === 403 && response.headers.get('X-XSRF-TOKEN') === 'Required' && !retried) {
    await fetch(location.pathname, { credentials: 'same-origin', cache: 'no-store' }).catch(() => {});
    return call(method, url, options, true);
  }
  const problem = (await readJson(response)) ?? {};
  throw new ApiError(response.status, problem.message ?? '', problem.errors ?? []);
}

async function readJson(response) {
  try {
    return await response.json();
  } catch {
    return null;
  }
}

export function csrfToken(cookies = document.cookie) {
  return decodeURIComponent(cookies.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/)?.[1] ?? '');
}

function currentEngine(app) {
  return location.pathname.match(new RegExp(`/app/${app}/([^/]+)`))?.[1] ?? 'default';
}
