import { useEffect, useRef, useState } from 'preact/hooks';

/** Longer than a finger rests on a button. */
const TOUCH = 250;

/**
 * The text of an input: what the form keeps (`kept`), or what is being typed until the input is left. Every letter goes to the
 * form at once, so that sending, drafts and leaving the page never miss one.
 */
export function useTyping(kept, change) {
  const [typed, setTyped] = useState(null);
  return {
    text: typed ?? kept,
    input(text) {
      setTyped(text);
      change(text);
    },
    leave: () => setTyped(null)
  };
}

/** Complaints wait until a person has finished, and until the touch that ended it is over: the button below would move away. */
export function useComplaints(errors) {
  const [waiting, setWaiting] = useState(false);
  const timer = useRef(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    shown: waiting ? [] : errors,
    wait() {
      clearTimeout(timer.current);
      setWaiting(true);
    },
    tell() {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => setWaiting(false), TOUCH);
    }
  };
}

export function fieldClasses(type, { errors = [], disabled, readonly }, prefix = 'fjs-form-field fjs-form-field') {
  return [`${prefix}-${type}`, errors.length && 'fjs-has-errors', disabled && 'fjs-disabled', readonly && 'fjs-readonly'].filter(Boolean).join(' ');
}
