// form-js puts the values of a text's template into its Markdown as they are: a name that looks like a link becomes one.
import { FormContext, sanitizeHTML, Text, useTemplateEvaluation } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { textInMarkdown } from './markdown.js';

class TextViews {
  constructor(formFields) {
    formFields.register('text', TextView);
  }
}
TextViews.$inject = ['formFields'];

/** A form-js module whose `text` shows values as text. */
export const textViewModule = { __init__: ['articulaTextViews'], articulaTextViews: ['type', TextViews] };

const OPTIONS = { debug: true, sanitizer: textInMarkdown };

function TextView({ field: { text = '' } }) {
  const renderer = useContext(FormContext).getService('markdownRenderer');
  const markdown = useTemplateEvaluation(text, OPTIONS);
  const html = useMemo(() => sanitizeHTML(renderer.render(markdown)), [renderer, markdown]);
  return h('div', { class: 'fjs-form-field fjs-form-field-text', dangerouslySetInnerHTML: { __html: html } });
}
TextView.config = Text.config;
