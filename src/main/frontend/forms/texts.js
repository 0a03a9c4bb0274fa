// Sentences of the form page that do not come from the server.
import { figureText } from './figures.js';

const COMPLETED_ELSEWHERE = 'Otra persona completó o cambió esta tarea mientras usted la llenaba. Lo que escribió sigue aquí; actualice la lista de tareas.';

/** What to tell when the server did not accept (`error.status`, `error.message` of ApiError). */
export function problemText(error, subject = 'task') {
  switch (error.status) {
    case 0:
      return 'No hay conexión con el servidor. Lo que escribió sigue aquí; intente de nuevo en un momento.';
    case 401:
      return 'Su sesión terminó. Lo que escribió sigue aquí: ingrese de nuevo en otra pestaña y vuelva a intentar.';
    case 403:
      return error.message || 'No tiene permiso para hacer esto. Lo que escribió sigue aquí.';
    case 404:
      return error.message || (subject === 'task' ? 'Esta tarea ya no existe: es posible que otra persona la haya completado.' : 'Este proceso ya no se puede iniciar. Cierre la ventana y elija de nuevo.');
    case 409:
      return error.message || COMPLETED_ELSEWHERE;
    case 413:
      return error.message || 'El archivo es demasiado grande.';
    case 422:
      return error.message || 'Revise los datos marcados.';
    case 503:
    case 507:
      if (error.message) return `${error.message} Lo que escribió sigue aquí.`;
    // falls through
    default:
      return `El servidor tuvo un problema${error.status ? ` (${error.status})` : ''}. Lo que escribió sigue aquí; intente de nuevo en un momento.`;
  }
}

export function timeText(instant) {
  return new Intl.DateTimeFormat('es-EC', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
}

export function dateTimeText(instant) {
  const day = new Intl.DateTimeFormat('es-EC', { day: '2-digit', month: '2-digit', year: 'numeric' }).format(new Date(instant));
  return `${day} a las ${timeText(instant)}`;
}

export function sizeText(bytes) {
  const number = size => figureText(Math.round(size * 10) / 10);
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${number(bytes / 1024)} kB` : `${number(bytes / 1024 / 1024)} MB`;
}
