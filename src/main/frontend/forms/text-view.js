// form-js puts the values of a text's template into its Markdown as they are: a name that looks like a link becomes one.
import { FormContext, sanitizeHTML, Text, useTemplateEvaluation } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useContext, useMemo } from 'preact/hooks';
import { textInMarkdown } from './markdown.js';
import { PreviewView } from './preview.js';

class TextViews {
  constructor(formFields) {
    formFields.register('text', TextView);
  }
}
TextViews.$inject = ['formFields'];

/** A form-js module whose `text` shows values as text. */
export const textViewModule = { __init__: ['articulaTextViews'], articulaTextViews: ['type', TextViews] };

const OPTIONS = { debug: true, sanitizer: textInMarkdown };

function TextView(props) {
  const { text, properties } = props.field;
  return properties?.appearance === 'preview' ? h(PreviewView, { title: text }) : h(Markdown, props);
}
TextView.config = Text.config;

/** With the property `appearance: sticky` it stays in sight and what changes in it is said; with `more` it opens when somebody asks for it. */
function Markdown({ field: { text = '', properties } }) {
  const renderer = useContext(FormContext).getService('markdownRenderer');
  const markdown = useTemplateEvaluation(text, OPTIONS);
  const html = useMemo(() => sanitizeHTML(renderer.render(markdown)), [renderer, markdown]);
  if (properties?.appearance === 'more') {
    return h('details', { class: 'fjs-form-field fjs-form-field-text articula-more' }, [
      h('summary', {}, properties.summary),
      h('div', { dangerouslySetInnerHTML: { __html: html } })
    ]);
  }
  const live = properties?.appearance === 'sticky' && { class: 'fjs-form-field fjs-form-field-text articula-sticky', role: 'status' };
  return h('div', { class: 'fjs-form-field fjs-form-field-text', ...live, dangerouslySetInnerHTML: { __html: html } });
}
