// The engine refuses in English and by its inner ids what a person of another group tries with a task.

const REFUSAL = /does not have .*permission/s;

export function spanishRefusals($provide) {
  $provide.decorator('Notifications', ['$delegate', notifications => {
    const addError = notifications.addError.bind(notifications);
    notifications.addError = error => addError(inSpanish(error));
    return notifications;
  }]);
}

export function inSpanish(error) {
  const message = error?.message?.message ?? error?.message;
  return REFUSAL.test(message ?? '') ? { ...error, message: 'Le corresponde a otro grupo: usted puede verlo, no hacerlo.' } : error;
}
