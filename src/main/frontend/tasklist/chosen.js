// What somebody chose on another page for the start form that opens: its field and one of its options, in the address.

export const PARAMETER = 'elige';

/** The choice, or nothing. */
export function chosenIn(hash) {
  const written = new URLSearchParams(hash.split('?')[1]).get(PARAMETER);
  const [, field, value] = written?.match(/^(\w+)\.(.+)$/) ?? [];
  return field ? { [field]: value } : {};
}
