// The webapps empty both fields of the sign-in page when they refuse: the name was mostly right.

export function keepName($rootScope) {
  $rootScope.$on('authentication.login.failure', () => {
    const [name, password] = document.querySelectorAll('form[name=signinForm] input');
    const typed = name?.value;
    // After the page has emptied them
    setTimeout(() => {
      if (!typed || name.value) return;
      name.value = typed;
      name.dispatchEvent(new Event('input', { bubbles: true }));
      password.focus();
    });
  });
}
keepName.$inject = ['$rootScope'];
