// What people typed is shown inside our own Markdown; there it is text, whatever it looks like.

const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/**
 * A value as Markdown that shows exactly its characters: no link, no image, no heading, no markup. Line breaks stay; blanks at the
 * beginning of a line, which would begin a block of code, do not.
 */
export function textInMarkdown(value) {
  return value == null ? '' : String(value).replace(PUNCTUATION, '\\$&').replace(/^[^\S\n]+/gm, '');
}
