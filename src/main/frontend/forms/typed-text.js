// What is typed, without the blanks around it that pasting brings along, and how a refusal quotes it.

const BLANKS = /^[ \t\r\n\u00a0\u2009\u202f]+|[ \t\r\n\u00a0\u2009\u202f]+$/g;
const LONGEST_QUOTE = 40;

export function strip(typed) {
  return typed.replace(BLANKS, '');
}

export function refusal(text, complaint) {
  const quoted = text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`;
  return { refused: `«${quoted}»${complaint}` };
}
