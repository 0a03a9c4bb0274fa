// What the server would make of what is typed so far: a text with the property `appearance: preview`. The form computes nothing.
import { FormContext } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';

const PAUSE = 500;

/** More lines than these would cover the form they are about. */
const FEW = 6;

/** @param ask gives {lines} for the form as it stands */
export function previewModule(ask) {
  return { articulaPreview: ['value', ask] };
}

export function PreviewView({ title }) {
  const { getService } = useContext(FormContext);
  const [lines, setLines] = useState([]);
  useEffect(() => follow(getService('eventBus'), getService('articulaPreview'), setLines), [getService]);
  const list = h('ol', {}, lines.map(line => h('li', { key: line }, line)));
  return h('div', { class: 'fjs-form-field fjs-form-field-text articula-sticky articula-preview' }, [
    lines.length > FEW
      ? h('details', {}, [h('summary', {}, h('span', { role: 'status' }, `${title}: ${lines[0]}`)), list])
      : h('div', { role: 'status' }, [h('strong', {}, title), list])
  ]);
}

/** Asks a moment after each change; of answers that cross only the last counts, and without one the last that came stays. */
function follow(eventBus, ask, show) {
  let timer = null;
  let asked = 0;
  const update = async () => {
    const mine = ++asked;
    const answer = await ask().catch(() => null);
    if (mine === asked && answer) show(answer.lines);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(update, PAUSE);
  };
  eventBus.on('field.updated', later);
  update();
  return () => {
    asked++;
    clearTimeout(timer);
    eventBus.off('field.updated', later);
  };
}
