// The diagram opens at the size of its letters, with the step of this task in the middle.

const MARKED = '.highlight[data-element-id], .djs-element.highlight';

export function readableDiagram($rootScope) {
  let seen = null;
  $rootScope.$watch(() => {
    const pane = document.querySelector('.task-card .diagram-pane');
    if (pane === seen) return;
    const control = pane && window.angular.element(pane).isolateScope()?.control;
    const marked = pane?.querySelector(MARKED);
    if (pane && !(control?.getViewer && marked)) return;
    seen = pane;
    if (pane) setTimeout(() => centre(control.getViewer(), marked.dataset.elementId));
  });
}
readableDiagram.$inject = ['$rootScope'];

function centre(viewer, id) {
  const step = viewer.get('elementRegistry').get(id);
  const canvas = viewer.get('canvas');
  canvas.resized();
  const { width, height } = canvas.getSize();
  canvas.viewbox({ x: step.x + step.width / 2 - width / 2, y: step.y + step.height / 2 - height / 2, width, height });
}
