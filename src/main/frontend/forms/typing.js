import { useState } from 'preact/hooks';

/**
 * The text of an input: what the form keeps (`kept`), or what is being typed until the input is left. Every letter goes to the
 * form at once, so that sending, drafts and leaving the page never miss one; complaints wait until the person has finished.
 */
export function useTyping(kept, change) {
  const [typed, setTyped] = useState(null);
  return {
    text: typed ?? kept,
    typing: typed !== null,
    input(text) {
      setTyped(text);
      change(text);
    },
    leave: () => setTyped(null)
  };
}

export function fieldClasses(type, { errors = [], disabled, readonly }, prefix = 'fjs-form-field fjs-form-field') {
  return [`${prefix}-${type}`, errors.length && 'fjs-has-errors', disabled && 'fjs-disabled', readonly && 'fjs-readonly'].filter(Boolean).join(' ');
}
