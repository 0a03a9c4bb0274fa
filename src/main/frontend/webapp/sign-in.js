// The webapps empty both fields of the sign-in page when they refuse, some of them by drawing it anew: the name was mostly right.

export function keepName($rootScope) {
  let kept = null;

  function restore() {
    const [name, password] = document.querySelectorAll('form[name=signinForm] input');
    if (!kept || !name || name.value) return;
    name.value = kept;
    name.dispatchEvent(new Event('input', { bubbles: true }));
    password.focus();
  }

  $rootScope.$on('authentication.login.failure', () => {
    kept = document.querySelector('form[name=signinForm] input')?.value;
    // After the page has emptied them
    setTimeout(restore);
  });
  $rootScope.$on('$viewContentLoaded', () => setTimeout(restore));
  $rootScope.$on('authentication.login.success', () => (kept = null));
}
keepName.$inject = ['$rootScope'];
